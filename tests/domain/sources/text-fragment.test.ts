import { describe, expect, test } from "vitest";
import { textFragmentUrl } from "#domain/sources/text-fragment.ts";

const PAGE = "https://example.org/story";

describe("the address of a passage", () => {
  test.each([
    [
      "the first eight words",
      "One two three four five six seven eight nine ten.",
      "One%20two%20three%20four%20five%20six%20seven%20eight",
    ],
    [
      "signs that mean something are encoded",
      "Law-and-order, they said & meant it",
      "Law%2Dand%2Dorder%2C%20they%20said%20%26%20meant%20it",
    ],
    ["punctuation at the end is left out", "This is the whole of it.”", "This%20is%20the%20whole%20of%20it"],
    [
      "it stops where the outlet cut the words",
      "We welcome their support ... and more",
      "We%20welcome%20their%20support",
    ],
    ["it stops before an editor's bracket", "We want [the mayors] to help", null],
    ["two words alone stand on every page", "No. Never.", null],
  ])("%s", (_, quote, fragment) => {
    expect(textFragmentUrl(PAGE, quote)).toBe(fragment === null ? null : `${PAGE}#:~:text=${fragment}`);
  });

  test("a place that the address already names is kept", () => {
    expect(textFragmentUrl(`${PAGE}#part-2`, "One two three")).toBe(`${PAGE}#part-2:~:text=One%20two%20three`);
  });

  test.each(["https://example.org/report.pdf", "https://example.org/speech.TXT", "https://example.org/vote.xml"])(
    "%s is no web page",
    (url) => {
      expect(textFragmentUrl(url, "One two three four")).toBeNull();
    },
  );
});
