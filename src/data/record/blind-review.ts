import { type Editor, isAtLeast, NotPermitted } from "#domain/editors/editor.ts";
import {
  type CodedRecordType,
  firstOpenVersion,
  isBlindFor,
  isCodedRecordType,
  isOpen,
  type ShownWay,
} from "#domain/record/blind-review.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { type Authored, authorsOf } from "#domain/statements/authorship.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import { listOpenRecords } from "./open-records.ts";

type Version = Authored & { version: number };

/** One record with all its versions, the oldest first. */
export type WithVersions = { kind: EditableRecordType; recordId: string; versions: readonly Version[] };

/**
 * How one editor stands to one record. `isBlind`: they may still code it, and no page shows them its codes. `hasSeen`:
 * they have been shown its codes, and are no second pair of eyes for it.
 */
export type BlindReviewStatus = {
  isAuthor: boolean;
  hasCoded: boolean;
  alone: boolean;
  hasSeen: boolean;
  isBlind: boolean;
};

type Reading = Pick<Transaction, "blindCoding" | "blindReadingCoding" | "codesSeen" | "newsroomSettings">;

export async function blindReviewStatusOf(
  tx: Reading,
  editor: Editor,
  record: WithVersions,
): Promise<BlindReviewStatus> {
  const { kind, recordId, versions } = record;
  const [alone, hasSeen, hasCoded] = await Promise.all([
    publishesAlone(tx),
    hasSeenCodes(tx, editor.id, record),
    hasCodedVersion(tx, kind, { recordId, version: versions.at(-1)?.version ?? 0, reviewerId: editor.id }),
  ]);
  const isAuthor = authorsOf(versions).has(editor.id);
  const isBlind = isBlindFor(editor, kind, versions, { hasSeen, hasCoded, alone });
  return { isAuthor, hasCoded, alone, hasSeen, isBlind };
}

/** Whether somebody has been shown the codes of a record, in any way, since readers last saw it. */
export async function hasSeenCodes(
  tx: Pick<Transaction, "codesSeen">,
  editorId: string,
  { kind, recordId, versions }: WithVersions,
): Promise<boolean> {
  const where = { revised: kind, recordId, editorId, version: { gte: firstOpenVersion(versions) } };
  return (await tx.codesSeen.count({ where })) > 0;
}

/**
 * Notes that somebody is being shown the codes of a record, where it is not published and they are not its author.
 * Everything that shows them calls this first.
 */
export async function noteCodesShown(
  tx: Pick<Transaction, "codesSeen">,
  editorId: string,
  { kind, recordId, versions }: WithVersions,
  way: ShownWay,
): Promise<boolean> {
  const version = versions.at(-1)?.version;
  if (version === undefined || !isCodedRecordType(kind) || !isOpen(versions) || authorsOf(versions).has(editorId))
    return false;
  const data = [{ revised: kind, recordId, editorId, version, way }];
  return (await tx.codesSeen.createMany({ data, skipDuplicates: true })).count > 0;
}

/** Lets a reviewer read the codes of another's draft, for good. Refused: NotPermitted for whoever is disabled. */
export async function openCodes(
  editor: Editor,
  tx: Transaction,
  kind: CodedRecordType,
  recordId: string,
): Promise<void> {
  await assertEnabled(editor, tx);
  const versions = await versionsAsSaved(tx, kind, [recordId]);
  if (versions.length === 0) throw new NotPermitted("There is no such record.");
  const isNew = await noteCodesShown(tx, editor.id, { kind, recordId, versions }, "opened");
  if (isNew) await logged(editor, tx, "opened the codes of", `${kind} ${recordId}`);
}

/** @throws NotPermitted for whoever has been shown the codes, and for whoever wrote them. */
export async function assertStillBlind(editor: Editor, tx: Transaction, record: WithVersions): Promise<void> {
  if (authorsOf(record.versions).has(editor.id)) throw new NotPermitted("Somebody else has to code what you wrote.");
  if (await hasSeenCodes(tx, editor.id, record))
    throw new NotPermitted("You have seen the author's coding: somebody else codes this.");
}

/** The records of a kind whose codes this editor must not be shown, by id. */
export async function listBlindRecords(
  tx: Transaction,
  editor: Editor,
  kind: EditableRecordType,
): Promise<Set<string>> {
  if (!isCodedRecordType(kind) || !isAtLeast(editor, "reviewer")) return new Set();
  const open = await listOpenRecords(tx);
  const ids = open.filter((record) => record.kind === kind).map(({ recordId }) => recordId);
  const [rows, alone, seen, coded] = await Promise.all([
    versionsAsSaved(tx, kind, ids),
    publishesAlone(tx),
    tx.codesSeen.findMany({ where: { revised: kind, editorId: editor.id, recordId: { in: ids } } }),
    codedBy(tx, kind, editor.id),
  ]);
  const byRecord = Map.groupBy(rows, (row) => row.recordId);
  return new Set(
    [...byRecord].flatMap(([recordId, versions]) => {
      const since = firstOpenVersion(versions);
      const hasSeen = seen.some((each) => each.recordId === recordId && each.version >= since);
      const hasCoded = coded.has(`${recordId} ${versions.at(-1)?.version}`);
      return isBlindFor(editor, kind, versions, { hasSeen, hasCoded, alone }) ? [recordId] : [];
    }),
  );
}

/** What this reviewer has coded, each as its id and version. */
async function codedBy(tx: Transaction, kind: CodedRecordType, reviewerId: string): Promise<Set<string>> {
  if (kind === "statement") {
    const rows = await tx.blindCoding.findMany({ where: { reviewerId }, select: { statementId: true, version: true } });
    return new Set(rows.map(({ statementId, version }) => `${statementId} ${version}`));
  }
  const rows = await tx.blindReadingCoding.findMany({
    where: { reviewerId },
    select: { rollCallId: true, version: true },
  });
  return new Set(rows.map(({ rollCallId, version }) => `${rollCallId} ${version}`));
}

async function versionsAsSaved(
  tx: Pick<Transaction, "revision">,
  kind: EditableRecordType,
  recordIds: readonly string[],
) {
  const rows = await tx.revision.findMany({
    where: { revised: kind, recordId: { in: [...recordIds] } },
    orderBy: [{ recordId: "asc" }, { version: "asc" }],
    select: { recordId: true, version: true, editorId: true, snapshot: true },
  });
  return rows as unknown as (Version & { recordId: string })[];
}

/** As it was saved: for whoever needs no more of a record than who wrote it, and its status. */
export async function withVersions(
  tx: Pick<Transaction, "revision">,
  kind: EditableRecordType,
  recordId: string,
): Promise<WithVersions> {
  return { kind, recordId, versions: await versionsAsSaved(tx, kind, [recordId]) };
}

async function hasCodedVersion(
  tx: Reading,
  kind: EditableRecordType,
  { recordId, version, reviewerId }: { recordId: string; version: number; reviewerId: string },
): Promise<boolean> {
  if (kind === "statement")
    return (await tx.blindCoding.count({ where: { statementId: recordId, version, reviewerId } })) > 0;
  if (kind === "roll_call_reading")
    return (await tx.blindReadingCoding.count({ where: { rollCallId: recordId, version, reviewerId } })) > 0;
  return false;
}
