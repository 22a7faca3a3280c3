/** Files that were made to stop the site, and what is left of them: one sentence. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import zlib from "node:zlib";
import { expect, test } from "vitest";
import { LIMITS } from "#import/sources/read-in-process.ts";
import { textInFile } from "#import/sources/text-in-file.ts";
import { textOfFile } from "#import/sources/text-of-file.ts";
import { ENDS, growthOf, LINEAR, REPEATED } from "../../support/growth.ts";
import { pdfOf } from "../../support/official-files/pdf.ts";

/** 300 MB of a page's commands in less than half a megabyte. */
const bomb = pdfOf(zlib.deflateSync(Buffer.alloc(300_000_000, "(x) Tj "), { level: 9 }), "/Filter /FlateDecode");
const sound = pdfOf(Buffer.from("BT /F1 12 Tf 72 700 Td (Made-up words.) Tj ET"));

const read = (file: Buffer, name: string, contentType = "application/pdf") => textOfFile(file, contentType, name);
const errorOf = (reading: Promise<unknown>) =>
  reading.then(
    () => "none",
    ({ message }: Error) => message,
  );

/** The processes that read, with the memory that they take. */
function readers(): { pid: number; megabytes: number }[] {
  const rows = execFileSync("ps", ["-eo", "pid=,ppid=,rss=,args="], { encoding: "utf8" }).split("\n");
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(
      ([, parent, , ...command]) => Number(parent) === process.pid && command.join(" ").includes("read-source.ts"),
    )
    .map(([pid, , kilobytes]) => ({ pid: Number(pid), megabytes: Number(kilobytes) / 1024 }));
}

test("four PDFs of half a megabyte that would take gigabytes: each is refused by name, and the site's memory stays", async () => {
  expect(bomb.length).toBeLessThan(500_000);
  const before = process.memoryUsage.rss();
  let [most, atOnce] = [0, 0];
  const looking = setInterval(() => {
    const now = readers();
    atOnce = Math.max(atOnce, now.length);
    most = Math.max(most, ...now.map(({ megabytes }) => megabytes));
  }, 40);
  const names = ["one.pdf", "two.pdf", "three.pdf", "four.pdf"];
  const messages = await Promise.all(names.map((name) => errorOf(read(bomb, name))));
  clearInterval(looking);
  for (const [index, message] of messages.entries())
    expect(message).toMatch(
      new RegExp(
        `^“${names[index]}” takes (more than ${LIMITS.megabytes} MB of memory|too long) to be read: paste its text\\.$`,
      ),
    );
  expect(atOnce).toBe(1);
  expect(most).toBeLessThan(LIMITS.megabytes * 1.5);
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(150);
  expect((await read(sound, "five.pdf")).text).toBe("Made-up words.");
}, 120_000);

test("a reader that is killed is a clear refusal of that file, and of no other", async () => {
  const reading = errorOf(read(bomb, "slow.pdf"));
  const next = read(sound, "next.pdf");
  await expect.poll(() => readers().length, { timeout: 10_000 }).toBe(1);
  process.kill(readers()[0]?.pid as number, "SIGKILL");
  expect(await reading).toMatch(/^“slow\.pdf” takes more than \d+ MB of memory to be read: paste its text\.$/);
  expect((await next).text).toBe("Made-up words.");
}, 60_000);

test("more at once than can wait are asked to come again, and leave nothing behind", async () => {
  const many = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => read(sound, `${index}.pdf`)));
  const refused = many.flatMap((each) => (each.status === "rejected" ? [(each.reason as Error).message] : []));
  expect(refused.length).toBeGreaterThan(5);
  expect(new Set(refused)).toEqual(
    new Set(["Many files are being read at this moment: try again in a minute, or paste the text."]),
  );
  expect(many.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(3);
  await expect.poll(() => readers().length).toBe(0);
}, 60_000);

test.runIf(process.platform === "linux")(
  "whoever takes over the reader finds no secret and no disk",
  async () => {
    const reading = errorOf(read(bomb, "slow.pdf"));
    await expect.poll(() => readers().length, { timeout: 10_000 }).toBe(1);
    const pid = readers()[0]?.pid;
    const environment = fs.readFileSync(`/proc/${pid}/environ`, "utf8");
    expect(environment).not.toMatch(/DATABASE_URL|AUTH_SECRET|PATH=/);
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    expect(command).toContain("--permission");
    expect(command.filter((word) => word.startsWith("--allow"))).toEqual([
      "--allow-worker",
      ...["node_modules", "scripts", "src", "package.json"].map((name) => `--allow-fs-read=${process.cwd()}/${name}`),
    ]);
    process.kill(pid as number, "SIGKILL");
    await reading;
  },
  60_000,
);

test("155 bytes of comments that never become a page are read at once", async () => {
  for (const times of [19, 28, 1000, 100_000]) {
    const text = `${"<!---->".repeat(times)}x`;
    expect(await textInFile(Buffer.from(text), "text/plain")).toBe(text);
  }
});

test.each([
  ["<!-- a --> \n<!-- b --><html><body>Words", "Words"],
  [`${"<!---->".repeat(5000)}<!DOCTYPE html><p>Words`, "Words"],
  ["<!-- never closed <html>Words", "<!-- never closed <html>Words"],
  ["<!--><html>Words", "<!--><html>Words"],
  ["<htmlx>Words", "<htmlx>Words"],
])("%j is told to be a page or not, as before", async (file, text) => {
  expect((await textInFile(Buffer.from(file), "text/plain")).trim()).toBe(text);
});

test("what a file is takes no longer than in proportion to its length", () => {
  const slow = ["text/plain", "text/plain; charset=", "x"].flatMap((contentType) =>
    ENDS.flatMap((end) =>
      REPEATED.filter(
        (piece) => growthOf((text) => void textInFile(Buffer.from(text), contentType), piece, end) > LINEAR,
      ),
    ),
  );
  expect(slow).toEqual([]);
  const slowHeaders = REPEATED.filter(
    (piece) => growthOf((text) => void textInFile(Buffer.from("x"), text), piece, "") > LINEAR,
  );
  expect(slowHeaders).toEqual([]);
}, 120_000);
