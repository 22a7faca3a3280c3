/** A record of plainly made-up senators, roll calls and words, the same each time, in the form of the shipped files. */

import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import type { SeedFile } from "#import/seed/seed-files.ts";
import { personFile, rollCallFile } from "../../tests/support/fictional/fictional-files.ts";

const PEOPLE = 60;
const ROLL_CALLS = 6;
const STATES = ["AK", "AZ", "CO", "GA", "ID", "KS", "ME", "MT", "NV", "OR", "RI", "UT"];
const STANCES = ["supports", "opposes"];
const WORDS = "example sample sanctuary city police grant detainer warrant jail sheriff county state federal law".split(
  " ",
);

/** People, roll calls and readings, to be loaded with each part of the statements, which refer to them. */
export function fictionalGround(): SeedFile[] {
  const people = Array.from({ length: PEOPLE }, (_, n) => fileOf(`people/${slugOf(n)}.json`, person(n)));
  const rollCalls = Array.from({ length: ROLL_CALLS }, (_, n) => [
    fileOf(`roll-calls/${rollCallIdOf(n)}.json`, rollCall(n)),
    fileOf(`readings/${rollCallIdOf(n)}.json`, reading(n)),
  ]);
  return [...people, ...rollCalls.flat()];
}

export function fictionalStatement(n: number): SeedFile {
  return fileOf(`statements/${statementIdOf(n)}.json`, statement(n));
}

function fileOf(path: string, content: unknown): SeedFile {
  return { path, file: path, text: JSON.stringify(content) };
}

const letterPair = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));
const slugOf = (n: number) => `example-person-${letterPair(n)}`;
const nameOf = (n: number) => `Person${letterPair(n)}`;
const bioguideIdOf = (n: number) => `X${String(900_000 + n)}`;
const rollCallIdOf = (n: number) => `s${9001 + n}-118.2023`;
const statementIdOf = (n: number) => `example-${String(n).padStart(6, "0")}`;
const stateOf = (n: number) => STATES[n % STATES.length];
const propositionOf = (n: number) => PROPOSITIONS[n % PROPOSITIONS.length];
const dayOf = (n: number) => new Date(Date.UTC(2007, 0, 3) + (n % 6500) * 86_400_000).toISOString().slice(0, 10);

function person(n: number): unknown {
  return personFile({
    slug: slugOf(n),
    bioguideId: bioguideIdOf(n),
    lisId: `S${900 + n}`,
    firstName: "Example",
    lastName: nameOf(n),
    state: stateOf(n),
    senateClass: 1 + (n % 3),
    startsOn: "2007-01-04",
  });
}

function rollCall(n: number): unknown {
  const ballots = Array.from({ length: PEOPLE }, (_, who) => ({
    bioguideId: bioguideIdOf(who),
    lastName: nameOf(who),
    state: stateOf(who),
    cast: (who + n) % 2 === 0 ? ("Yea" as const) : ("Nay" as const),
  }));
  return rollCallFile(9001 + n, ballots);
}

function reading(n: number): unknown {
  const proposition = propositionOf(n);
  return {
    rollCallId: rollCallIdOf(n),
    tier: "core",
    plain: { title: "A made-up amendment", whatItWas: "Made up.", yeaMeant: "For it.", nayMeant: "Against it." },
    readings: [
      {
        proposition,
        yea: "advances",
        nay: "blocks",
        yeaContext: [],
        nayContext: [],
        contextText: {},
        whatMoney: null,
        rationale: "It is made up.",
        sources: [{ url: "https://example.org/text", what: "the text", opened: true }],
      },
    ],
    codings: [{ proposition, first: "advances", second: "advances", final: "kept" }],
    status: "published",
    holdReason: null,
    whyNotRead: null,
    caveats: [],
    unsure: null,
  };
}

function statement(n: number): unknown {
  const quote = Array.from({ length: 45 }, (_, word) => WORDS[(n * 7 + word * word) % WORDS.length]).join(" ");
  const proposition = propositionOf(n);
  const stance = STANCES[Math.floor(n / 3) % STANCES.length];
  const position = {
    proposition,
    stance,
    basis: "explicit",
    condition: null,
    span: quote.slice(0, quote.indexOf(" ", 60)),
  };
  return {
    statementId: statementIdOf(n),
    speaker: { bioguideId: bioguideIdOf(n % PEOPLE) },
    roleAtTime: `U.S. Senator (I-${stateOf(n % PEOPLE)})`,
    saidOn: { value: dayOf(n), precision: "day" },
    quote,
    context: null,
    channel: "interview",
    attribution: "own_words",
    attributedTo: null,
    questionAsked: null,
    source: {
      url: `https://example.org/interview/${n % 20_000}`,
      publisher: `The Example ${n % 100}`,
      title: "An interview",
      titleFromAddress: false,
      author: null,
      publishedOn: null,
      kind: "news story",
      readOnCopy: false,
    },
    foundNear: null,
    about: ["nothing"],
    notes: null,
    editorNotes: null,
    // As many of the shipped statements take a side.
    positions: n % 6 === 0 ? [] : [{ ...position, acknowledgesChange: false, rationale: "It is made up." }],
    codings: n % 6 === 0 ? [] : [{ proposition, first: stance, second: stance }],
    codingSettledBy: "both_codings_agree",
    explains: [],
    claimsVote: null,
    status: "published",
    draftReasons: [],
  };
}
