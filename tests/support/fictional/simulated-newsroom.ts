/** A newsroom of plainly fictional people that does something at random: each kind of change that readers can see. */

import { saveEvents } from "#data/background/save-event.ts";
import { saveRightsOfReply } from "#data/background/save-right-of-reply.ts";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { saveInquiries } from "#data/inquiries/save-inquiry.ts";
import { savePeople } from "#data/people/save-person.ts";
import { saveVoices } from "#data/people/save-voice.ts";
import { saveRollCalls } from "#data/roll-calls/save-roll-call.ts";
import { saveRollCallReadings } from "#data/roll-calls/save-roll-call-reading.ts";
import { adoptCopy } from "#data/sources/adopt-copy.ts";
import { captureSource } from "#data/sources/capture-source.ts";
import {
  correctStatement,
  publishStatement,
  restoreVersion,
  retractStatement,
  transitionStatement,
} from "#data/statements/publish-statement.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import type { EventInput } from "#domain/background/event.ts";
import type { RightOfReplyInput } from "#domain/background/right-of-reply.ts";
import { NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import type { RecordType } from "#domain/history/revision.ts";
import type { InquiryInput } from "#domain/inquiries/inquiry.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import type { Person } from "#domain/people/person.ts";
import type { VoiceInput } from "#domain/people/voice.ts";
import { STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { EFFECTS, type RollCallReadingInput } from "#domain/roll-calls/reading.ts";
import { ATTRIBUTIONS, type StatementInput } from "#domain/statements/statement.ts";
import { approved } from "./corrected.ts";
import { fictionalEditor, fictionalImporter } from "./fictional-editor.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
/** May also save by themselves what turns out to be a typing error alone. */
const proposer = fictionalEditor("administrator");
const seeded = fictionalEditor("administrator", SEED_DATA);

/** The same numbers between 0 and 1 for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = [
  "Made",
  "up",
  "words & signs",
  "<b>not bold</b>",
  "]]>",
  "“quoted”",
  "of nobody",
  "naïve 🗳",
  "and so on",
];

/** What happened, for whoever reads that a test failed. */
export type Happened = string;

export function simulatedNewsroom(
  seed: number,
  template: { statement: StatementInput; inquiry: InquiryInput; event: EventInput },
) {
  const random = numbersFrom(seed);
  let counter = 0;
  const among = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const words = () => Array.from({ length: 2 + Math.floor(random() * 4) }, () => among(WORDS)).join(" ");
  const source = () => ({
    ...template.statement.source,
    url: `https://example.org/${among(["one", "two", "three"])}`,
    title: among([null, `A title ${words()}`]),
  });

  async function latest<T>(revised: RecordType): Promise<{ record: T; version: number }[]> {
    const rows = await database().revision.findMany({
      where: { revised },
      orderBy: [{ recordId: "asc" }, { version: "desc" }],
      distinct: ["recordId"],
    });
    return rows.map(({ snapshot, version }) => ({ record: snapshot as T, version }));
  }

  const rollCallIds = async () => (await latest<OfficialRollCall>("roll_call")).map(({ record }) => record.rollCallId);

  async function content(statementId: string): Promise<StatementInput> {
    const span = words();
    const proposition = among(PROPOSITIONS);
    const speakers = [{ bioguideId: "X000001" }, { bioguideId: "X000002" }, { voice: "example-committee" }];
    return {
      ...template.statement,
      statementId,
      speaker: among(speakers),
      quote: `${words()} ${span} ${words()}`,
      saidOn: among([
        { value: "2023-04-05", precision: "day" },
        { value: "2024-02", precision: "month" },
      ] as const),
      attribution: among(ATTRIBUTIONS),
      questionAsked: among([null, words()]),
      notes: among([null, words()]),
      source: source(),
      positions: [
        {
          proposition,
          stance: among(STANCES),
          basis: among(["explicit", "implied"] as const),
          condition: among([null, words()]),
          span,
          acknowledgesChange: random() < 0.2,
          rationale: words(),
        },
      ],
      codings: [],
      explains: random() < 0.4 ? [among(await rollCallIds())] : [],
      status: "draft",
    };
  }

  async function statementIn(...statuses: string[]) {
    const stored = await latest<StatementInput>("statement");
    const fitting = stored.filter(({ record }) => statuses.includes(record.status));
    return fitting.length > 0 ? among(fitting) : null;
  }

  type Act = (tx: Transaction) => Promise<unknown>;

  const acts: Record<string, () => Promise<Act | null>> = {
    "a draft": async () => {
      counter += 1;
      const record = await content(`example-simulated-${counter}`);
      return (tx) => saveStatement(author, tx, { record, basedOn: null, reason: "new" });
    },
    "a draft changed": async () => {
      const draft = await statementIn("draft");
      if (!draft) return null;
      const record = await content(draft.record.statementId);
      return (tx) => saveStatement(author, tx, { record, basedOn: draft.version, reason: "again" });
    },
    "a draft published": async () => {
      const draft = await statementIn("draft");
      if (!draft) return null;
      const { statementId } = draft.record;
      const stance = among(STANCES);
      return async (tx) => {
        const step = { statementId, basedOn: draft.version, reason: "submitted" };
        const version = await transitionStatement(author, tx, step, "in_review");
        const codings = { cooperate: stance, withhold_funds: null, forbid_limits: null };
        await saveBlindCoding(reviewer, tx, { statementId, version, codings });
        await publishStatement(reviewer, tx, { statementId, basedOn: version, reason: "talked about it" });
      };
    },
    "a correction": async () => {
      const stored = await statementIn("published");
      if (!stored) return null;
      const { codings, codingSettledBy, status } = stored.record;
      const record = { ...(await content(stored.record.statementId)), codings, codingSettledBy, status };
      const edit = { record, basedOn: stored.version, reason: "seen", note: words(), isTypingError: false };
      return async (tx) => {
        if ((await correctStatement(proposer, tx, edit)) !== null) return;
        await approved(tx, "statement", reviewer, { recordId: record.statementId, version: stored.version });
      };
    },
    "a retraction": async () => {
      const stored = await statementIn("published");
      if (!stored || random() < 0.4) return null;
      const { statementId } = stored.record;
      return (tx) => retractStatement(reviewer, tx, { statementId, basedOn: stored.version, reason: "Not theirs." });
    },
    "a version restored": async () => {
      const stored = await statementIn("published");
      if (!stored || stored.version < 2) return null;
      const { statementId } = stored.record;
      const step = { statementId, basedOn: stored.version, reason: "It was right." };
      const version = 1 + Math.floor(random() * (stored.version - 1));
      return async (tx) => {
        if ((await restoreVersion(proposer, tx, step, version)) !== null) return;
        await approved(tx, "statement", reviewer, { recordId: statementId, version: stored.version });
      };
    },
    "a reading": async () => {
      const rollCallId = among(await rollCallIds());
      const stored = (await latest<RollCallReadingInput>("roll_call_reading")).find(
        ({ record }) => record.rollCallId === rollCallId,
      );
      const record: RollCallReadingInput = {
        rollCallId,
        tier: among(["core", "related"]),
        plain: { title: words(), whatItWas: words(), yeaMeant: among([null, words()]), nayMeant: null },
        readings: PROPOSITIONS.filter(() => random() < 0.6).map((proposition) => ({
          proposition,
          yea: among(EFFECTS),
          nay: among(EFFECTS),
          yeaContext: random() < 0.5 ? ["bundled", "procedural"] : [],
          nayContext: random() < 0.3 ? ["nonbinding"] : [],
          contextText: { bundled: words() },
          whatMoney: among([null, words()]),
          rationale: words(),
          sources: [
            { url: among(["https://example.org/one", "https://example.org/text"]), what: "a text", opened: true },
          ],
        })),
        codings: [],
        status: among(["draft", "published", "published"] as const),
        holdReason: null,
        whyNotRead: among([null, words()]),
        caveats: [],
        unsure: null,
      };
      // What an editor has only begun to read is not yet on the subject for readers.
      if (!stored && random() < 0.6)
        return (tx) =>
          saveRollCallReadings(author, tx, [
            { record: { ...record, status: "draft" }, basedOn: null, reason: "begun" },
          ]);
      return (tx) => saveRollCallReadings(seeded, tx, [{ record, basedOn: stored?.version ?? null, reason: "read" }]);
    },
    "an inquiry": async () => {
      const stored = await latest<InquiryInput>("inquiry");
      const spoken = await latest<StatementInput>("statement");
      const inquiryId = among(["example-asked-1", "example-asked-2"]);
      const record: InquiryInput = {
        ...template.inquiry,
        inquiryId,
        notes: among([null, words()]),
        source: source(),
        outcomes: template.inquiry.outcomes.map((outcome) => ({
          ...outcome,
          statementId: spoken.length > 0 && random() < 0.7 ? among(spoken).record.statementId : null,
        })),
        status: among(["draft", "published", "published", "retracted"] as const),
      };
      const basedOn = stored.find((each) => each.record.inquiryId === inquiryId)?.version ?? null;
      return (tx) => saveInquiries(seeded, tx, [{ record, basedOn, reason: "asked" }]);
    },
    "an event": async () => {
      const stored = await latest<EventInput>("event");
      const eventId = among(["example-day-1", "example-day-2"]);
      const sources = [source(), { ...source(), url: "https://example.org/event" }];
      const record: EventInput = {
        ...template.event,
        eventId,
        title: words(),
        sources,
        inquiryId: null,
        status: among(["draft", "published"] as const),
      };
      const basedOn = stored.find((each) => each.record.eventId === eventId)?.version ?? null;
      return (tx) => saveEvents(seeded, tx, [{ record, basedOn, reason: "happened" }]);
    },
    "a right of reply": async () => {
      const stored = await latest<RightOfReplyInput>("right_of_reply");
      const spoken = await latest<StatementInput>("statement");
      const replyId = among(["example-reply-1", "example-reply-2"]);
      const record: RightOfReplyInput = {
        replyId,
        bioguideId: among(["X000001", "X000002"]),
        statementId: among([null, among(spoken).record.statementId]),
        rollCallId: null,
        toldWhom: "an office that does not exist",
        toldWhat: words(),
        toldOn: { value: "2025-01", precision: "month" },
        cameBack: among([null, words()]),
        cameBackFrom: null,
        cameBackOn: null,
        editorNotes: words(),
        status: among(["draft", "published", "published", "retracted"] as const),
      };
      const whole = { ...record, cameBackOn: record.cameBack ? { value: "2025", precision: "year" as const } : null };
      const basedOn = stored.find((each) => each.record.replyId === replyId)?.version ?? null;
      return (tx) => saveRightsOfReply(seeded, tx, [{ record: whole, basedOn, reason: "told" }]);
    },
    "a voice renamed": async () => {
      const { record, version } = among(await latest<VoiceInput>("voice"));
      const status = among(["published", "published", "retracted"] as const);
      const renamed = { ...record, name: words(), speaksFor: among([null, "X000001"]), status };
      return (tx) => saveVoices(seeded, tx, [{ record: renamed, basedOn: version, reason: "renamed" }]);
    },
    "a person's file": async () => {
      const { record, version } = among(await latest<Person>("person"));
      const changed = { ...record, name: `${record.firstName} ${words()}`, currentlyServing: random() < 0.5 };
      return (tx) =>
        savePeople(fictionalImporter, tx, [{ record: changed, basedOn: version, reason: "the file changed" }]);
    },
    "a roll call": async () => {
      const stored = await latest<OfficialRollCall>("roll_call");
      const isNew = stored.length < 4 && random() < 0.6;
      const { record, version } = among(stored);
      const number = isNew ? 9001 + stored.length : record.number;
      const [first, second] = record.votes as [OfficialRollCall["votes"][number], OfficialRollCall["votes"][number]];
      const swapped = [first, second].map((vote, index, both) => {
        const { voteCast, printed } = both[1 - index] as typeof vote;
        return { ...vote, voteCast, printed };
      });
      const changed: OfficialRollCall = {
        ...record,
        number,
        rollCallId: `s${number}-118.2023`,
        question: words(),
        links: [
          { url: "https://example.org/b", what: "b", status: null },
          { url: "https://example.org/a", what: words(), status: null },
        ],
        votes: random() < 0.5 ? swapped : record.votes,
      };
      return (tx) =>
        saveRollCalls(fictionalImporter, tx, [
          { record: changed, basedOn: isNew ? null : version, reason: "the file" },
        ]);
    },
    "a source captured": async () => {
      const stored = await database().source.findMany();
      const { url } = among(stored);
      return async (tx) => {
        const captured = { url, text: words(), way: "pasted", fileSha256: null } as const;
        const { copyId, isInForce } = await captureSource(author, tx, captured);
        if (isInForce || random() < 0.3) return;
        const { sourceId } = await tx.source.findUniqueOrThrow({ where: { url } });
        await adoptCopy(reviewer, tx, { sourceId, copyId, reason: "seen", acceptsLoss: true });
      };
    },
  };

  /** Words of a voice that is not published are not published either: the data layer refuses it, and nothing happens. */
  function rejectedOrThrown(error: unknown): null {
    if (error instanceof NotPermitted) return null;
    throw error;
  }

  /** Does one thing, and says which; `null` where there was nothing to do it to. */
  return async function act(): Promise<Happened | null> {
    const what = among(Object.keys(acts));
    const doIt = await acts[what]?.();
    if (!doIt) return null;
    return database()
      .$transaction((tx) => doIt(tx))
      .then(() => what, rejectedOrThrown);
  };
}
