/** Links to drafts: signed, for one record, and over after a week. */
import fc from "fast-check";
import { expect, test, vi } from "vitest";

vi.stubEnv("AUTH_SECRET", "a made-up secret of forty letters and more");
vi.stubEnv("DATABASE_URL", process.env.DATABASE_URL ?? "postgres://nowhere.example/x");
const { previewLink, readPreviewToken } = await import("#auth/preview-link.ts");

const NOW = new Date("2026-01-02T03:04:05Z");
const WEEK = 7 * 24 * 60 * 60 * 1000;
const tokenOf = (address: string) => address.split("/preview/")[1] ?? "";

test("a link leads to its record for a week, and not a moment longer", () => {
  const { address, until } = previewLink("event", "example-event", NOW);
  expect(until).toBe("2026-01-09T03:04:05.000Z");
  const read = (at: number) => readPreviewToken(tokenOf(address), new Date(at));
  expect(read(NOW.getTime() + WEEK - 1)).toEqual({ kind: "event", recordId: "example-event", until });
  expect(read(NOW.getTime() + WEEK)).toBeNull();
});

test("no other token leads anywhere: one sign changed, a piece added, anything at all", () => {
  const token = tokenOf(previewLink("voice", "example-voice", NOW).address);
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom("A", "z", "0", "-", ".", " "), (place, sign) => {
      fc.pre(token[place] !== sign);
      expect(readPreviewToken(token.slice(0, place) + sign + token.slice(place + 1), NOW)).toBeNull();
    }),
  );
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readPreviewToken(text, NOW) === null));
  expect(readPreviewToken(`${token}.x`, NOW)).toBeNull();
});
