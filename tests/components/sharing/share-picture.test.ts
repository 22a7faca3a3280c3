/** Pictures hold all that they have to say, whatever the words: looked at as they are drawn. */
import { describe, expect, test } from "vitest";
import { drawPicture } from "#app/images/drawing/draw-picture.tsx";
import { drawableText } from "#components/sharing/drawn-text.ts";
import { quoteFontSize } from "#components/sharing/text-size.ts";
import { evidenceOf } from "#domain/record/record.ts";
import { comparisonPicture, pictureText, rollCallPicture, statementPicture } from "#domain/sharing/share-picture.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";
import { ADA_EXAMPLE, heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const AT = { url: "https://record.example/comparisons/a/b", asOf: "2026-09-05" };
const words = (quote: string) => ({ ...said("2023-03-01", "cooperate", "supports"), quote });

function pictureOf(quote: string) {
  const on = heldOn("2015-10-20");
  const [first, ...rest] = evidenceOf({ statements: [words(quote)], votes: [voted(on, "nay")] });
  if (!first) throw new Error("a pair was made up");
  return comparisonPicture(ADA_EXAMPLE, [first, ...rest], AT);
}

describe("the picture of a comparison", () => {
  const picture = pictureOf("These are the words of a made-up person.");

  test("never shows a verdict without the words, the vote and the context", () => {
    const text = pictureText(picture);
    expect(text).toContain("Ada Example, Independent, Wyoming");
    expect(text).toContain("“These are the words of a made-up person.”");
    expect(text).toContain("Voted no");
    expect(text).toContain(
      `${verdictLabel("conflicts", true)}: Supports: State and local authorities should cooperate`,
    );
    expect(text).toContain("Context: More than two years apart; The vote came first.");
    expect(text).toContain("As of Sept. 5, 2026, statement version 1, method 1.0");
    expect(picture.url).toBe(AT.url);
  });

  test("says that a long quote is cut, and where all of it stands", () => {
    const long = pictureOf(`${"Words of a made-up person. ".repeat(60)}`);
    expect(long.quote?.whole).toBe(false);
    expect(long.quote?.text.length).toBeLessThan(280);
    expect(pictureText(long)).toContain("Context: More than two years apart; The vote came first.");
  });
});

test("what words answer stands before them: a bare No says nothing", () => {
  const inquiryAsked = { text: "Should they cooperate?", isExact: true, askedBy: "The Example", inquiryId: null };
  const picture = statementPicture({ ...words("No."), question: inquiryAsked }, [], AT);
  expect(picture.quote?.question).toBe("Asked by The Example: “Should they cooperate?”");
  const inSetting = statementPicture({ ...words("No."), context: "In answer to a made-up question." }, [], AT);
  expect(inSetting.quote?.question).toBe("In answer to a made-up question.");
});

test.each([
  ["very long", "word ".repeat(5000)],
  ["one long word", "w".repeat(5000)],
  ["from right to left", "\u202Eمرحبا بالعالم\u202C and Latin letters"],
  ["emoji", "👩‍👩‍👧‍👦 said 🇺🇸"],
  ["control signs", "a\u0000b\u0007c\ud800d"],
  ["markup", '<script>alert("x")</script> & <b>'],
])("words that are %s are drawn", async (_name, quote) => {
  const png = await drawPicture(pictureOf(quote));
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("a roll call without a reading is drawn, too, and says so", async () => {
  const on = { ...heldOn("2015-10-20"), readings: [] };
  const picture = rollCallPicture(on, AT);
  expect(pictureText(picture)).toContain("Not analyzed: We compare it with no statement.");
  expect((await drawPicture(picture)).length).toBeGreaterThan(1000);
});

describe("text that the fonts cannot draw", () => {
  test("is marked as missing, once for each run, and turns nothing around", () => {
    expect(drawableText("\u202Eمرحبا بالعالم\u202C, he said 👍👍")).toBe("[…] […], he said […]");
    expect(drawableText("Ben Ray Luján – “quoted” … €")).toBe("Ben Ray Luján – “quoted” … €");
  });
});

test("the more there is to say, the smaller the letters, and never too small to read", () => {
  const short = quoteFontSize(pictureOf("Short."));
  const long = quoteFontSize(pictureOf("Long words. ".repeat(100)));
  expect(long).toBeLessThan(short);
  expect(long).toBeGreaterThanOrEqual(15);
});
