/** A small record in the files of prisma/seed, of plainly fictional people and words, in a folder of its own. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { personFile, rollCallFile } from "./fictional-files.ts";

const SOURCE = {
  url: "https://example.org/interview",
  publisher: "The Example",
  title: "An interview",
  titleFromAddress: false,
  author: null,
  publishedOn: { value: "2023-03", precision: "month" },
  kind: "news story",
  readOnCopy: false,
};

export const STATEMENT_FILE = "statements/example-2023-03.json";
const ADA = { slug: "ada-example", bioguideId: "X000001", lisId: "S901", firstName: "Ada", lastName: "Example" };
const BEN = { slug: "ben-sample", bioguideId: "X000002", lisId: "S902", firstName: "Ben", lastName: "Sample" };

export const ROLL_CALL_FILE = "roll-calls/s9001-118.2023.json";

function files(): Record<string, unknown> {
  return {
    "people/ada-example.json": personFile(ADA),
    "people/ben-sample.json": personFile(BEN),
    "voices.json": [
      {
        slug: "example-committee",
        name: "Example Committee",
        kind: "party_committee",
        description: null,
        speaksFor: null,
      },
    ],
    [ROLL_CALL_FILE]: rollCallFile(9001, [
      { ...ADA, cast: "Yea" },
      { ...BEN, cast: "Nay" },
    ]),
    "readings/s9001-118.2023.json": {
      rollCallId: "s9001-118.2023",
      tier: "core",
      plain: { title: "A made-up amendment", whatItWas: "Made up.", yeaMeant: "For it.", nayMeant: "Against it." },
      readings: [
        {
          proposition: "cooperate",
          yea: "advances",
          nay: "blocks",
          yeaContext: ["bundled"],
          nayContext: [],
          contextText: { bundled: "The measure also did something made up." },
          whatMoney: null,
          rationale: "Because the test says so.",
          sources: [{ url: "https://example.org/text", what: "the text", opened: true }],
        },
      ],
      codings: [{ proposition: "cooperate", first: "advances", second: null, final: "kept" }],
      status: "published",
      holdReason: null,
      whyNotRead: null,
      caveats: [{ text: "Made up.", source: "the test" }],
      unsure: null,
    },
    [STATEMENT_FILE]: {
      statementId: "example-2023-03",
      speaker: { bioguideId: "X000001" },
      roleAtTime: "U.S. Senator (I-WY)",
      saidOn: { value: "2023-03", precision: "month" },
      quote: "These are the words of a made-up person, and there are some more.",
      context: null,
      channel: "interview",
      attribution: "own_words",
      attributedTo: null,
      questionAsked: null,
      source: SOURCE,
      foundNear: null,
      about: ["nothing"],
      notes: null,
      editorNotes: null,
      positions: [
        {
          proposition: "cooperate",
          stance: "supports",
          basis: "explicit",
          condition: null,
          span: "the words of a made-up person",
          acknowledgesChange: false,
          rationale: "Because the test says so.",
        },
      ],
      codings: [{ proposition: "cooperate", first: "supports", second: null }],
      codingSettledBy: "third_reading",
      explains: ["s9001-118.2023"],
      claimsVote: null,
      status: "published",
      draftReasons: [],
    },
    "inquiries.json": [
      {
        inquiryId: "example-inquiry",
        question: null,
        questionIsExact: false,
        outlet: "The Example",
        askedOn: { value: "2023", precision: "year" },
        source: SOURCE,
        notes: null,
        editorNotes: null,
        outcomes: [
          {
            speaker: { bioguideId: "X000001" },
            via: null,
            outcome: "answered",
            statementId: "example-2023-03",
            note: null,
          },
          { speaker: { voice: "example-committee" }, via: null, outcome: "no_response", statementId: null, note: null },
        ],
        status: "published",
      },
    ],
    "events.json": [
      {
        eventId: "example-event",
        date: { value: "2023-02-01", precision: "day" },
        title: "Something made up",
        text: "It did not happen.",
        kind: "background",
        sources: [SOURCE],
        inquiryId: "example-inquiry",
        rollCallId: "s9001-118.2023",
        status: "published",
      },
    ],
  };
}

const created: string[] = [];

export type FictionalSeed = {
  folder: string;
  /** Says something else in one file, at a path such as `positions.0.span`; the whole file where the path is empty. */
  set(file: string, field: string, value: unknown): void;
};

/** Writes the files to a new folder. */
export function fictionalSeed(): FictionalSeed {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fictional-seed-"));
  created.push(folder);
  const write = (file: string, content: unknown) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), JSON.stringify(content, null, 2));
  };
  for (const [file, content] of Object.entries(files())) write(file, content);
  return {
    folder,
    set(file, field, value) {
      if (field === "") return write(file, value);
      const content = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
      const steps = field.split(".");
      const last = steps.pop() as string;
      steps.reduce((inside, step) => inside[step], content)[last] = value;
      write(file, content);
    },
  };
}

export function removeFictionalSeeds(): void {
  for (const folder of created.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}
