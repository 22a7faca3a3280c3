import "server-only";
import { z } from "zod";
import type { Editor } from "#domain/editors/editor.ts";
import type { Editable } from "#domain/record/editable.ts";
import type { ChoiceList, Option } from "#domain/record/record-form.ts";
import type { FormRecordType } from "#domain/record/record-forms.ts";
import { freeId, recordTitle } from "#domain/record/record-title.ts";
import type { BlindReading } from "#domain/roll-calls/double-coded-reading.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import { findBlindReading, findEarlierReading } from "../roll-calls/save-double-coded-reading.ts";
import { listSpeakers } from "../statements/statement-queue.ts";
import { type BlindReviewStatus, blindReviewStatusOf, listBlindRecords } from "./blind-review.ts";
import { recordVersions } from "./record-lifecycle.ts";
import type { RecordVersion } from "./record-type.ts";
import { recordTypeDefinition } from "./record-types.ts";

/** One record in the editors' list of its kind. `since`: when it came to be as it is. */
export type RecordQueueItem = {
  recordId: string;
  title: string;
  status: RecordStatus;
  version: number;
  lastEditorId: string;
  since: string;
};

const newestRow = z.object({
  recordId: z.string(),
  version: z.number(),
  editorId: z.string(),
  at: z.date(),
  snapshot: z.unknown(),
});

/**
 * The newest version of every record of a kind; drafts and what is in review first, what waits longest before. A roll
 * call that the editor may still code has its official name alone: the author's title says how it was read. Never for
 * readers.
 */
export async function listRecordQueue(
  editor: Editor,
  kind: FormRecordType,
  status?: RecordStatus,
): Promise<RecordQueueItem[]> {
  const { schema } = recordTypeDefinition(kind);
  const blind = await listBlindRecords(database(), editor, kind);
  const official = await officialNames([...blind]);
  const [rows, nameOf] = await Promise.all([
    database().$queryRaw`
      SELECT DISTINCT ON (record_id) record_id AS "recordId", version, editor_id AS "editorId", at, snapshot
      FROM revisions WHERE revised = ${kind}::record_type ORDER BY record_id, version DESC`,
    readNames(),
  ]);
  const open = ({ status: of }: RecordQueueItem) => (of === "draft" || of === "in_review" ? 0 : 1);
  return parseRows(newestRow, rows)
    .map(({ recordId, version, editorId, at, snapshot }) => {
      const record = schema.parse(snapshot);
      return {
        recordId,
        title: blind.has(recordId) ? (official.get(recordId) ?? recordId) : recordTitle(kind, record, nameOf),
        status: record.status,
        version,
        lastEditorId: editorId,
        since: at.toISOString(),
      };
    })
    .filter((record) => !status || record.status === status)
    .sort((a, b) => open(a) - open(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

/** What roll calls are called before anybody has read them, by id. */
async function officialNames(rollCallIds: readonly string[]): Promise<Map<string, string>> {
  if (rollCallIds.length === 0) return new Map();
  const rows = await database().rollCall.findMany({ where: { rollCallId: { in: [...rollCallIds] } } });
  return new Map(rows.map((row) => [row.rollCallId, `${rollCallName(row as never)}: ${row.question}`]));
}

/** A person's name by bioguide id; the id where nobody has it. */
export async function readNames(): Promise<(bioguideId: string) => string> {
  const people = await database().person.findMany({ select: { bioguideId: true, name: true } });
  const names = new Map(people.map(({ bioguideId, name }) => [bioguideId, name]));
  return (bioguideId) => names.get(bioguideId) ?? bioguideId;
}

/**
 * A record as one editor finds it. `second`: what that editor read in this version of a roll call, as a reviewer;
 * `earlier`: in the newest version before it.
 */
export type FoundRecord = BlindReviewStatus & {
  versions: RecordVersion[];
  latest: RecordVersion;
  title: string;
  second: BlindReading | null;
  earlier: { version: number } | null;
};

/** Null where there is no such record. Never for readers. */
export async function findRecordForEditing(
  editor: Editor,
  kind: FormRecordType,
  recordId: string,
): Promise<FoundRecord | null> {
  const versions = await recordVersions(recordTypeDefinition(kind), database(), recordId);
  const latest = versions.at(-1);
  if (!latest) return null;
  const isReading = kind === "roll_call_reading";
  const authored = versions as RecordVersion<Editable & Record<string, unknown>>[];
  const by = { rollCallId: recordId, version: latest.version, reviewerId: editor.id };
  const [second, earlier, reviewStatus, nameOf] = await Promise.all([
    isReading ? findBlindReading(database(), by) : null,
    isReading ? findEarlierReading(database(), editor.id, recordId, authored) : null,
    blindReviewStatusOf(database(), editor, { kind, recordId, versions: authored }),
    readNames(),
  ]);
  const title = reviewStatus.isBlind
    ? ((await officialNames([recordId])).get(recordId) ?? recordId)
    : recordTitle(kind, latest.snapshot, nameOf);
  return { versions, latest, title, second, earlier, ...reviewStatus };
}

/** An id that no record of this kind has, nor ever had. */
export async function freeRecordId(kind: FormRecordType, suggested: string): Promise<string> {
  const rows = await database().revision.findMany({
    where: { revised: kind, recordId: { startsWith: suggested } },
    distinct: ["recordId"],
    select: { recordId: true },
  });
  return freeId(suggested, new Set(rows.map(({ recordId }) => recordId)), kind === "voice");
}

/** What the selects of the forms offer. */
export async function listChoices(lists: ReadonlySet<ChoiceList>): Promise<Partial<Record<ChoiceList, Option[]>>> {
  const found = await Promise.all([...lists].map(async (list) => [list, await CHOICES[list]()] as const));
  return Object.fromEntries(found);
}

const CHOICES: Record<ChoiceList, () => Promise<Option[]>> = {
  speakers: listSpeakers,
  people: async () => (await listSpeakers()).filter(({ value }) => !value.startsWith("voice:")),
  statements: async () => {
    const rows = await database().statement.findMany({
      where: { status: { not: "retracted" } },
      orderBy: [{ saidOn: "desc" }, { statementId: "asc" }],
      select: {
        statementId: true,
        saidOn: true,
        saidOnPrecision: true,
        person: { select: { name: true } },
        voice: { select: { name: true } },
      },
    });
    return rows.map(({ statementId, saidOn, saidOnPrecision, person, voice }) => ({
      value: statementId,
      name: `${person?.name ?? voice?.name}, ${writtenDate(partialDay(saidOn, saidOnPrecision))} (${statementId})`,
    }));
  },
  rollCalls: async () => {
    const rows = await database().rollCall.findMany({
      where: { reading: { isNot: null } },
      orderBy: [{ heldOn: "desc" }, { rollCallId: "asc" }],
      select: {
        rollCallId: true,
        chamber: true,
        congress: true,
        session: true,
        number: true,
        heldOn: true,
        year: true,
        question: true,
        reading: { select: { title: true, status: true } },
      },
    });
    return rows.map(({ rollCallId, heldOn, reading, question, ...row }) => ({
      value: rollCallId,
      name: `${writtenDate(heldOn.toISOString().slice(0, 10))}, ${rollCallName(row as never)}: ${(reading?.status === "published" && reading.title) || question}`,
    }));
  },
  inquiries: async () => {
    const rows = await database().inquiry.findMany({ orderBy: [{ askedOn: "desc" }, { inquiryId: "asc" }] });
    return rows.map(({ inquiryId, outlet, askedOn, askedOnPrecision }) => ({
      value: inquiryId,
      name: `${outlet}, ${writtenDate(partialDay(askedOn, askedOnPrecision))} (${inquiryId})`,
    }));
  },
};
