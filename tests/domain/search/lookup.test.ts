import { expect, test } from "vitest";
import { isZipCode, lookupsIn, personIn, stateIn } from "#domain/search/lookup.ts";

const bill = (type: string, number: number, congress: number | null = null) => ({
  kind: "measure",
  types: [type],
  number,
  congress,
});

test.each([
  ["S.2146", bill("s", 2146)],
  ["HR3003", bill("hr", 3003)],
  ["H. R. 3003", bill("hr", 3003)],
  ["H.J. Res. 7", bill("hjres", 7)],
  ["S. Con. Res. 70", bill("sconres", 70)],
  ["S. 2146 (114th Congress)", bill("s", 2146, 114)],
  ["kate’s law", bill("hr", 3004, 115)],
  ["S.Amdt. 1948", { kind: "amendment", number: 1948 }],
  ["roll call 280", { kind: "roll_call", chamber: null, number: 280, congress: null, year: null }],
  ["2015 Senate vote 280", { kind: "roll_call", chamber: "senate", number: 280, congress: null, year: 2015 }],
  ["s280-114.2015", { kind: "roll_call", chamber: "senate", number: 280, congress: 114, year: 2015 }],
  ["Mont.", { kind: "state", code: "MT" }],
])("%j names %j first", (query, first) => expect(lookupsIn(query)[0]).toEqual(first));

test.each(["detainer", "sanctuary cities", "vote on detainers", "law 2015", "roll call", "59715", "", "COPS or Byrne"])(
  "%j is an ordinary search",
  (query) => expect(lookupsIn(query)).toEqual([]),
);

test("s280 may be a bill and a roll call of the Senate", () => {
  expect(lookupsIn("s280").map(({ kind }) => kind)).toEqual(["measure", "roll_call"]);
});

test.each([
  ["senators from West Virginia", "WV"],
  ["N. H.", "NH"],
  ["wash. senators", "WA"],
  ["state of Maine", "ME"],
  ["Puerto Rico", undefined],
])("%j: state %s", (query, code) => expect(stateIn(query)).toBe(code));

test("a name is read without title, party and accents", () => {
  expect(personIn("Sen. Ben Ray Luján (D-N.M.)")).toBe("ben ray lujan");
});

test.each([
  ["59715", true],
  ["59715-1234", true],
  ["5971", false],
  ["S. 59715", false],
])("%j is a ZIP code: %s", (query, expected) => expect(isZipCode(query)).toBe(expected));
