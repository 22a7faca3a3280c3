import fc from "fast-check";
import { expect, test } from "vitest";
import { storableText } from "#domain/text/storable-text.ts";

/** Texts with many signs that set, and end, a direction of writing. */
const mixed = fc
  .array(fc.constantFrom(...Array.from("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069של")), {
    maxLength: 30,
  })
  .map((characters) => characters.join(""));

/** The directions that are still open at the end of a text, by the rules of Unicode Standard Annex 9. */
function leftOpen(text: string): string[] {
  const open: ("embedding" | "isolate")[] = [];
  for (const character of text) {
    if ("\u202a\u202b\u202d\u202e".includes(character)) open.push("embedding");
    if ("\u2066\u2067\u2068".includes(character)) open.push("isolate");
    if (character === "\u202c" && open.at(-1) === "embedding") open.pop();
    if (character === "\u2069" && open.includes("isolate")) while (open.pop() !== "isolate");
  }
  return open;
}

test("no direction of writing runs on beyond the end of a text that is stored", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const stored = storableText(text);
      expect(leftOpen(stored)).toEqual([]);
      // What was typed is there to its last sign; only ends are put behind it, and once.
      expect(stored.startsWith(text)).toBe(true);
      expect(stored.slice(text.length)).toMatch(/^[\u202c\u2069]*$/);
      expect(storableText(stored)).toBe(stored);
    }),
  );
});
