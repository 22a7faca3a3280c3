import type { Editable, EditableRecordType } from "#domain/record/editable.ts";

type Fictional = Editable & Record<string, unknown>;

/** A draft of each kind, of Ada Example and others who do not exist; `word` stands in it and nowhere else. */
export const FICTIONAL: Record<EditableRecordType, (id: string, word: string) => Fictional> = {
  statement: (id, word) => ({
    statementId: id,
    speaker: { bioguideId: "X000001" },
    roleAtTime: null,
    saidOn: { value: "2023-04", precision: "month" },
    quote: `These are the words of a made-up person: ${word}.`,
    context: `A setting that is made up: ${word}.`,
    channel: "interview",
    attribution: "own_words",
    attributedTo: null,
    questionAsked: null,
    source: source(id),
    foundNear: null,
    about: [],
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
        rationale: `Because ${word} says so.`,
      },
    ],
    codings: [],
    codingSettledBy: null,
    explains: [],
    claimsVote: null,
    status: "draft",
    draftReasons: [],
  }),
  roll_call_reading: (id, word) => ({
    rollCallId: id,
    tier: "core",
    plain: {
      title: `A made-up vote: ${word}`,
      whatItWas: `It was made up, as ${word} was.`,
      yeaMeant: "A Yea was for it.",
      nayMeant: "A Nay was against it.",
    },
    readings: [
      {
        proposition: "cooperate",
        yea: "advances",
        nay: "blocks",
        yeaContext: ["procedural"],
        nayContext: [],
        contextText: {},
        whatMoney: null,
        rationale: `Because ${word} says so.`,
        sources: [{ url: `https://example.org/${id}`, what: `the text: ${word}`, opened: true }],
      },
    ],
    codings: [],
    status: "draft",
    holdReason: null,
    whyNotRead: null,
    caveats: [],
    unsure: null,
  }),
  inquiry: (id, word) => ({
    inquiryId: id,
    question: `whether ${word} is made up`,
    questionIsExact: false,
    outlet: `The ${word} Example`,
    askedOn: { value: "2023", precision: "year" },
    source: source(id),
    notes: null,
    editorNotes: null,
    outcomes: [
      { speaker: { bioguideId: "X000001" }, via: null, outcome: "declined", statementId: null, note: `${word}.` },
    ],
    status: "draft",
  }),
  event: (id, word) => ({
    eventId: id,
    date: { value: "2023-02-01", precision: "day" },
    title: `Something made up: ${word}`,
    text: `It did not happen: ${word}.`,
    kind: "background",
    sources: [source(id)],
    inquiryId: null,
    rollCallId: null,
    status: "draft",
  }),
  voice: (id, word) => ({
    slug: id,
    name: `The ${word} Committee ${id}`,
    kind: "party_committee",
    description: `A committee that is made up: ${word}`,
    speaksFor: null,
    status: "draft",
  }),
  right_of_reply: (id, word) => ({
    replyId: id,
    bioguideId: "X000001",
    statementId: null,
    rollCallId: null,
    toldWhom: "the office, by email",
    toldWhat: `What the page says: ${word}.`,
    toldOn: { value: "2024-01-02", precision: "day" },
    cameBack: `A made-up reply: ${word}.`,
    cameBackFrom: "the office",
    cameBackOn: { value: "2024-01-05", precision: "day" },
    editorNotes: null,
    status: "draft",
  }),
};

function source(id: string) {
  return {
    url: `https://example.org/${id}`,
    publisher: "The Example",
    title: null,
    titleFromAddress: false,
    author: null,
    publishedOn: null,
    kind: null,
    readOnCopy: false,
  };
}

/** The same record with something of substance changed. */
export const CHANGED: Record<EditableRecordType, (record: Editable) => Editable> = {
  statement: (record) => ({ ...record, context: "Another setting." }),
  roll_call_reading: (record) => {
    const reading = record as ReturnType<(typeof FICTIONAL)["roll_call_reading"]> & { plain: object };
    return { ...reading, plain: { ...reading.plain, title: "Another title" } };
  },
  inquiry: (record) => ({ ...record, outlet: "Another outlet" }),
  event: (record) => ({ ...record, title: "Another title" }),
  voice: (record) => ({ ...record, description: "Somebody else" }),
  right_of_reply: (record) => ({ ...record, toldWhat: "Something else." }),
};
