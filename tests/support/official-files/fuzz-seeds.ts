import type { Seed } from "./fuzz-parsers.ts";
import { type CongressRollCall, readFixture, rollCallIn } from "./official-archive.ts";
import { officialXml, officialXmlPath } from "./official-xml.ts";

const ROLL_CALLS = [
  "s280-114.2015",
  "s52-117.2021",
  "s105-115.2017",
  "s282-111.2010",
  "s17-106.1999",
  "h342-115.2017",
  "h10-118.2023",
  "h1-101.1990",
];
/** Votes kept of each list: small files are damaged where it matters, and many more of them in the same time. */
const VOTES = 6;

/** Files of every form: JSON, the XML of both chambers, a menu, people as YAML, JSON and a table. */
export async function fuzzSeeds(): Promise<Seed[]> {
  const files = await readFixture("quirks.tar.zst");
  const rollCalls = ROLL_CALLS.map((id) => rollCallIn(files, id)).map(({ path, json }) => ({
    path,
    json: shorten(json),
  }));
  const yaml = (files.get("legislators-current.yaml") as Buffer)
    .toString()
    .split(/^(?=- )/m)
    .slice(0, 3)
    .join("");
  const table = (files.get("legislators-historical.csv") as Buffer).toString().split("\n").slice(0, 6).join("\n");
  const person = {
    id: { bioguide: "X000001", lis: "S901" },
    name: { first: "Ada", last: "Example" },
    terms: [{ type: "sen", start: "2007-01-04", end: "2013-01-03", state: "WY", class: 1, party: "Independent" }],
  };
  const menu =
    "<vote_summary><congress>119</congress><session>2</session><congress_year>2026</congress_year><votes><vote><vote_number>00002</vote_number></vote><vote><vote_number>00001</vote_number></vote></votes></vote_summary>";
  return [
    ...rollCalls.map(({ path, json }) => ({ path, text: JSON.stringify(json) })),
    ...rollCalls.map(({ json }) => ({ path: officialXmlPath(json), text: officialXml(json) })),
    { path: "legislators-current.yaml", text: yaml },
    { path: "legislators-historical.csv", text: table },
    { path: "legislators-current.json", text: JSON.stringify([person]) },
    { path: "vote_menu_119_2.xml", text: menu },
  ];
}

function shorten(json: CongressRollCall): CongressRollCall {
  // Whoever broke a tie is printed last, and is no member: a tie stays one.
  const votes = Object.fromEntries(
    Object.entries(json.votes).map(([word, list]) => {
      const members = list.filter((vote) => vote !== "VP").slice(0, VOTES);
      return [word, list.includes("VP") ? [...members, "VP" as const] : members];
    }),
  );
  const count = (...words: string[]) =>
    words.reduce((sum, word) => sum + (votes[word] ?? []).filter((vote) => vote !== "VP").length, 0);
  const result_text = json.result_text.replace(/\(\d+-\d+/, `(${count("Yea", "Guilty")}-${count("Nay", "Not Guilty")}`);
  return { ...json, votes, result_text };
}
