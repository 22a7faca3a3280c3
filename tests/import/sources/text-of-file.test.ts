import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { checkQuote } from "#domain/statements/quote-check.ts";
import { textOfFile } from "#import/sources/text-of-file.ts";
import { pdfOf } from "../../support/official-files/pdf.ts";

async function textOf(content: string | Buffer, contentType = "text/html"): Promise<string> {
  return (await textOfFile(Buffer.from(content as string), contentType)).text;
}

/** A PDF of one page with these words. */
const pdf = (words: string) => pdfOf(Buffer.from(`BT /F1 12 Tf 72 700 Td (${words}) Tj ET`));

describe("a web page", () => {
  test("is what a reader of it sees, and a quote is found in it", async () => {
    const page = `<!doctype html><html><head><title>Head</title><style>p{}</style><script>stolen()</script></head>
      <body><h1>A made-up headline</h1><p>&ldquo;Every county&nbsp;should <b>work</b> with them,&rdquo; she said.</p>
      <noscript>no script</noscript><template>hidden</template><!-- a note --><img src=x onerror=stolen() alt="a picture">
      <table><tr><td>Yea</td><td>53</td></tr></table><ul><li>one</li></ul><a href="https://example.org">a link</a></body></html>`;
    const text = await textOf(page);
    expect(text).toContain("A made-up headline");
    expect(text).not.toMatch(/stolen|p\{\}|no script|hidden|a note|picture|example\.org|\*|HEADLINE/);
    expect(checkQuote("Every county should work with them", text).found).toBe(true);
    expect(text).toMatch(/Yea\s+53/);
  });

  test("gives no words that nobody can see", async () => {
    const hidden = [
      '<p style="display:none">I will ban it</p>',
      '<p style="color: red; DISPLAY: None">I will ban it</p>',
      '<div style="visibility: hidden"><p>I will ban it</p></div>',
      '<p style="opacity:0">I will ban it</p>',
      "<p hidden>I will ban it</p>",
      "<textarea>I will ban it</textarea>",
    ];
    for (const part of hidden) {
      const text = await textOf(`<html><body>${part}<p style="opacity:0.9">Nothing of the kind.</p></body></html>`);
      expect(text).toBe("Nothing of the kind.");
      expect(checkQuote("I will ban it", text).found).toBe(false);
    }
  });

  test("that is laid out in a table has each cell in one piece", async () => {
    const quote = `I have said again and again that ${"local police and sheriffs should work with them and ".repeat(4)}so on`;
    const page = `<html><body><table><tr><td><ul><li>Home</li><li>About</li><li>Contact the office of the Senator</li></ul></td>
      <td><p>WASHINGTON</p><p>“${quote}.”</p></td></tr></table></body></html>`;
    expect(checkQuote(quote, await textOf(page)).found).toBe(true);
  });

  test("is read in the letters that it is written in", async () => {
    const latin = Buffer.from("<meta charset=windows-1252><p>caf\u00e9 \u0093quoted\u0094", "latin1");
    expect(await textOf(latin)).toBe("café “quoted”");
    expect(await textOf(Buffer.from("\ufeffcafé", "utf16le"), "text/plain")).toBe("café");
    expect(await textOf("<meta charset=nonsense><p>café")).toBe("café");
  });

  test.each([
    ["nested without end", `<p>Words${"<div>".repeat(20_000)}deep`],
    ["a list without end", `<ul>${"<li>x".repeat(200_000)}`],
  ])("that is %s is read, or refused in time, while everything else goes on", async (_what, page) => {
    const began = Date.now();
    let ticks = 0;
    const ticking = setInterval(() => (ticks += 1), 50);
    await textOf(page).catch(({ message }) => expect(message).toContain("paste its text"));
    clearInterval(ticking);
    const took = Date.now() - began;
    expect(took).toBeLessThan(15_000);
    expect(ticks).toBeGreaterThan(took / 50 / 4);
  });
});

describe("a PDF", () => {
  test("gives its words, and the hash of its bytes", async () => {
    const file = pdf("Made-up words of a made-up release.");
    const { text, fileSha256 } = await textOfFile(file, "application/pdf");
    expect(text).toBe("Made-up words of a made-up release.");
    expect(fileSha256).toBe(createHash("sha256").update(file).digest("hex"));
    // What it is said to be does not matter.
    expect(await textOf(file, "text/html")).toBe(text);
  });

  test.each([
    ["cut off", pdf("x").subarray(0, 120)],
    ["broken inside", Buffer.from(pdf("x").toString("latin1").replace("/Kids [3 0 R]", "/Kids [2 0 R]"), "latin1")],
    ["nothing but a beginning", Buffer.from("%PDF-1.7")],
    ["without words", pdf("")],
  ])("that is %s is refused in a sentence", async (_what, file) => {
    await expect(textOf(file, "application/pdf")).rejects.toThrow(/paste|pasted/);
  });
});

test.each([
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), "image/png"],
  ["a program", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), "text/plain"],
  ["something said to be a PDF", Buffer.from("hello"), "application/pdf"],
  ["nothing", Buffer.alloc(0), "text/plain"],
  ["white space", Buffer.from(" \n "), "text/plain"],
  ["a page without words", Buffer.from("<html><script>x</script></html>"), "text/html"],
])("%s is refused", async (_what, bytes, contentType) => {
  await expect(textOf(bytes, contentType)).rejects.toThrow(/no web page|no text|and is none/);
});
