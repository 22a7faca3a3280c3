/** What a search names by number, by state or by a bill's popular name, in the spellings that people type. */
import { STATES, type StateCode, shortStateName } from "../people/state.ts";

type MeasureLookup = { kind: "measure"; types: string[]; number: number; congress: number | null };
export type Lookup =
  | MeasureLookup
  | { kind: "amendment"; number: number }
  | {
      kind: "roll_call";
      chamber: "house" | "senate" | null;
      number: number;
      congress: number | null;
      year: number | null;
    }
  | { kind: "state"; code: StateCode };

/** Small letters without accents, typographic apostrophes and dashes; white space folded. */
export function foldQuery(query: string): string {
  return query
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ´`′]/g, "'")
    .replace(/[‐-―]/g, "-")
    .replace(/[“”"?!]/g, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** Five digits, or nine with a hyphen. */
export function isZipCode(query: string): boolean {
  return /^\d{5}(-\d{4})?$/.test(query.trim());
}

/** Names of bills that are not their official titles: those that the readings of their roll calls use, and short forms of titles. */
const POPULAR_NAMES: { names: string[]; measures: { type: string; number: number; congress: number }[] }[] = [
  {
    // The House titled its bill of 2017 so; the Senate voted in 2016 on the bill of the same name by Senator Cruz.
    names: ["kate's law", "kates law", "kate law", "kate steinle law", "kate steinle's law"],
    measures: [
      { type: "hr", number: 3004, congress: 115 },
      { type: "s", number: 2193, congress: 114 },
    ],
  },
  { names: ["toomey bill", "toomey's bill"], measures: [{ type: "s", number: 3100, congress: 114 }] },
  { names: ["vitter bill", "vitter's bill"], measures: [{ type: "s", number: 2146, congress: 114 }] },
  {
    names: ["big beautiful bill", "one big beautiful bill", "obbb", "obbba"],
    measures: [{ type: "hr", number: 1, congress: 119 }],
  },
];

/** What the query names, the likeliest reading first. An ordinary search names nothing. */
export function lookupsIn(query: string): Lookup[] {
  const text = foldQuery(query);
  const state = stateIn(text);
  return [
    ...popularName(text),
    ...measure(text),
    ...amendment(text),
    ...rollCall(text),
    ...(state ? [{ kind: "state" as const, code: state }] : []),
  ];
}

function popularName(text: string): MeasureLookup[] {
  const plain = text.replace(/^the /, "");
  return POPULAR_NAMES.filter(({ names }) => names.includes(plain)).flatMap(({ measures }) =>
    measures.map(({ type, number, congress }) => ({ kind: "measure" as const, types: [type], number, congress })),
  );
}

const MEASURE =
  /^(?:bill )?(s|h r?|hr|(?:s|h) ?(?:con|j)? ?res|senate bill|house bill|bill) ?(?:no )?#?(\d{1,5})(?:[ ,(/-]+(\d{3})(?:st|nd|rd|th)?(?: congress)?\)?)?$/;

/** "S. 2146", "s2146", "H.R.3009", "H. Con. Res. 5", "Senate bill 2146", "HR 3009 (114th Congress)". */
function measure(text: string): MeasureLookup[] {
  const [, type = "", number, congress] = MEASURE.exec(text.replace(/[. ]+/g, " ")) ?? [];
  if (!number) return [];
  const types = { "senate bill": ["s"], "house bill": ["hr"], bill: ["s", "hr"], "h ": ["hr"] }[type] ?? [
    type.replaceAll(" ", ""),
  ];
  return [{ kind: "measure", types, number: Number(number), congress: congress ? Number(congress) : null }];
}

/** "S.Amdt. 1948", "amendment 3742". Amendments of the House have no number of their own. */
function amendment(text: string): Lookup[] {
  const plain = text.replace(/[. ]+/g, " ");
  const [, number] = /^(?:s ?|senate )?(?:amdt|amendment|amend) ?(?:no |number )?#?(\d{1,5})$/.exec(plain) ?? [];
  return number ? [{ kind: "amendment", number: Number(number) }] : [];
}

const CHAMBERS: Record<string, "house" | "senate"> = { s: "senate", senate: "senate", h: "house", house: "house" };
const SAID_BY_THE_WAY = new Set(["vote", "votes", "roll", "call", "no", "number", "of", "in", "the", "on", "congress"]);

/** "s280-114.2015", "s280", "roll call 280", "Senate vote 280, 2015", "House roll call no. 466 (114th Congress)". */
function rollCall(text: string): Lookup[] {
  const [, letter = "", id, inCongress, inYear] = /^([sh]) ?(\d{1,4})(?:-(\d{2,3})(?:\.(\d{4}))?)?$/.exec(text) ?? [];
  if (id) {
    const congress = inCongress ? Number(inCongress) : null;
    const year = inYear ? Number(inYear) : null;
    return [{ kind: "roll_call", chamber: CHAMBERS[letter] ?? null, number: Number(id), congress, year }];
  }
  const spaced = text.replace(/roll-?call/g, "roll call").replace(/\bno\./g, "no");
  if (!/\b(?:roll|vote|rc)\b|^(?:(?:senate|house) )?#\d/.test(spaced)) return [];
  let chamber: "house" | "senate" | null = null;
  let congress: number | null = null;
  const numbers: number[] = [];
  for (const word of spaced.split(/[^a-z0-9]+/).filter(Boolean)) {
    const ordinal = /^(\d{2,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
    if (ordinal) congress = Number(ordinal);
    else if (/^\d{1,4}$/.test(word)) numbers.push(Number(word));
    else if (CHAMBERS[word]) chamber = CHAMBERS[word];
    else if (!SAID_BY_THE_WAY.has(word) && word !== "rc") return [];
  }
  const year = numbers.length === 2 ? numbers.find((each) => each >= 1989 && each < 2100) : undefined;
  const [number] = numbers.filter((each) => each !== year);
  if (number === undefined || numbers.length > (year === undefined ? 1 : 2)) return [];
  return [{ kind: "roll_call", chamber, number, congress, year: year ?? null }];
}

/** Abbreviations that are neither postal codes nor in AP style. */
const OTHER_ABBREVIATIONS: Record<string, StateCode> = {
  penn: "PA",
  penna: "PA",
  cal: "CA",
  oreg: "OR",
  wisc: "WI",
  tex: "TX",
  nebr: "NE",
  "washington state": "WA",
};

const STATE_NAMES = new Map<string, StateCode>([
  ...(Object.entries(OTHER_ABBREVIATIONS) as [string, StateCode][]),
  ...(Object.keys(STATES) as StateCode[]).flatMap((code) =>
    [code, STATES[code], shortStateName(code)].map((name): [string, StateCode] => [plainState(name), code]),
  ),
]);

function plainState(name: string): string {
  return name.toLowerCase().replace(/\./g, "").trim();
}

/** "MT", "Mont.", "Montana", "senators from Montana", "Montana senators", "N. H.". */
export function stateIn(text: string): StateCode | undefined {
  const name = foldQuery(text)
    .replace(/^(?:the )?(?:us |u\.s\. )?(?:senators?|sens?\.?) (?:from|of|for|in) /, "")
    .replace(/^(?:the )?state of /, "")
    .replace(/(?:'s)? (?:us |u\.s\. )?senators?$/, "")
    .replace(/^([a-z])\. ([a-z])\.?$/, "$1$2");
  return STATE_NAMES.get(plainState(name));
}

/** The name of a person in the query, without title, party and state. */
export function personIn(query: string): string {
  return foldQuery(query)
    .replace(/^(?:u\.?s\.? )?(?:senators?|sen\.?) /, "")
    .replace(/ ?\([a-z]-[a-z.]+\)$/, "")
    .replace(/[.,]/g, "")
    .replace(/'s$/, "")
    .trim();
}
