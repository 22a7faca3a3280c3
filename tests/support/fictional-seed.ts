/** A small record in the files of prisma/seed, of plainly fictional people and words, in a folder of its own. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

type Json = Record<string, unknown>;

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
export const ROLL_CALL_FILE = "roll-calls/s9001-118.2023.json";

function person(slug: string, bioguideId: string, lisId: string, firstName: string, lastName: string): Json {
  const term = { startsOn: "2021-01-03", endsOn: null };
  return {
    bioguideId,
    lisId,
    govtrackId: null,
    icpsrId: null,
    wikidataId: null,
    slug,
    name: `${firstName} ${lastName}`,
    firstName,
    middleName: null,
    lastName,
    suffix: null,
    nickname: null,
    officialName: `${firstName} ${lastName}`,
    currentlyServing: true,
    terms: [
      {
        chamber: "senate",
        state: "WY",
        senateClass: 1,
        district: null,
        ...term,
        affiliations: [{ party: "independent", caucus: null, ...term }],
      },
    ],
    notes: [],
  };
}

function files(): Record<string, unknown> {
  return {
    "people/ada-example.json": person("ada-example", "X000001", "S901", "Ada", "Example"),
    "people/ben-sample.json": person("ben-sample", "X000002", "S902", "Ben", "Sample"),
    "voices.json": [
      {
        slug: "example-committee",
        name: "Example Committee",
        kind: "party_committee",
        description: null,
        speaksFor: null,
      },
    ],
    [ROLL_CALL_FILE]: {
      rollCallId: "s9001-118.2023",
      chamber: "senate",
      congress: 118,
      session: 1,
      year: 2023,
      number: 9001,
      heldAt: "2023-02-01T12:00:00-05:00",
      question: "On the Amendment",
      subject: null,
      type: "On the Amendment",
      category: "amendment",
      measure: null,
      amendment: null,
      sponsor: null,
      majorityRequirement: "1/2",
      result: "Amendment Rejected",
      resultText: "Amendment Rejected (1-1)",
      totals: { Nay: 1, Yea: 1 },
      tally: { Nay: { I: 1 }, Yea: { I: 1 } },
      vicePresident: null,
      sourceUrl: "https://example.org/roll-call.xml",
      recordModified: null,
      links: [],
      votesHeld: "every_senator",
      votes: ["X000001 Example (I-WY): Yea", "X000002 Sample (I-WY): Nay"],
    },
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
      roleAtTime: "US Senator (I-WY)",
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

const made: string[] = [];

export type FictionalSeed = {
  folder: string;
  /** Says something else in one file, at a path such as `positions.0.span`; the whole file where the path is empty. */
  set(file: string, field: string, value: unknown): void;
};

/** Writes the files to a new folder. */
export function fictionalSeed(): FictionalSeed {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "fictional-seed-"));
  made.push(folder);
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
  for (const folder of made.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
}
