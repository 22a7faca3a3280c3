import { type EventInput, eventSchema } from "#domain/background/event.ts";
import { type Editor, isAtLeast, NotPermitted } from "#domain/editors/editor.ts";
import type { RecordType } from "#domain/history/revision.ts";
import { type InquiryInput, inquirySchema } from "#domain/inquiries/inquiry.ts";
import { type RollCallReadingInput, rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import type { SourceInput, SourceReplacement } from "#domain/sources/source.ts";
import { saveEvents } from "../background/save-event.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import type { Source as SourceRow } from "../generated/client.ts";
import type { Edit } from "../history/revisions.ts";
import { saveInquiries } from "../inquiries/save-inquiry.ts";
import { saveRollCallReadings } from "../roll-calls/save-roll-call-reading.ts";
import { copiesOf, isQuoteIn } from "../statements/quote-in-copy.ts";
import { saveStatement } from "../statements/save-statement.ts";
import { versionsOf } from "../statements/statement-versions.ts";
import { describedAs } from "./save-source.ts";

/** `note`: told to readers of everything published that rests on it; null where nothing does. */
export type Replacing = { from: number; to: number; because: SourceReplacement; note: string | null };

/**
 * Everything that rests on one source rests on the other from now on, each as a new version; what is published gets a
 * public note. The first stays, and says by which it was replaced. What is retracted stays as it was. Gives how many
 * records changed. Refused: NotPermitted, EditConflict.
 */
export async function replaceSource(
  editor: Editor,
  tx: Transaction,
  { from, to, because, note }: Replacing,
): Promise<number> {
  if (!isAtLeast(editor, "reviewer") || !editor.secondFactor)
    throw new NotPermitted("Only a reviewer with a second factor may do this.");
  await assertEnabled(editor, tx);
  if (from === to) throw new NotPermitted("A source is not replaced by itself.");
  const [old, next] = await Promise.all([from, to].map((sourceId) => tx.source.findUnique({ where: { sourceId } })));
  if (!old || !next) throw new NotPermitted("There is no such source.");
  if (next.replacedById !== null) throw new NotPermitted("That source has itself been replaced: choose the newer one.");
  const swap: Swap = { editor, tx, from: old.url, to: describedAs(next), reason: reasonOf(because, next.url), note };
  await assertNoQuoteLost(tx, old, next);
  // First, so that a published record that names it is seen to change by nothing else.
  await tx.source.update({ where: { sourceId: from }, data: { replacedById: to, replacedBecause: because } });
  const changed =
    (await inStatements(swap, from)) +
    (await inInquiries(swap, from)) +
    (await inEvents(swap, from)) +
    (await inReadings(swap, from));
  await logged(editor, tx, "replaced", `source ${from}`, `by source ${to}, ${because}: ${note ?? ""}`);
  return changed;
}

/** @throws NotPermitted where published quotes stand in the copy of the one source and not in that of the other. */
async function assertNoQuoteLost(tx: Transaction, old: SourceRow, next: SourceRow): Promise<void> {
  const found = await tx.statement.findMany({
    where: { sourceId: old.sourceId, status: "published", quoteInCopy: true },
    select: { quote: true },
  });
  const copy = (await copiesOf(tx, [next.sourceId])).get(next.sourceId);
  const lost = found.filter(({ quote }) => isQuoteIn(copy, quote) !== true).length;
  if (lost > 0)
    throw new NotPermitted(
      `${lost} published quotes stand in the copy of this source and not in one of the other: keep a copy of that first.`,
    );
}

type Swap = { editor: Editor; tx: Transaction; from: string; to: SourceInput; reason: string; note: string | null };

function reasonOf(because: SourceReplacement, url: string): string {
  return because === "duplicate" ? `The same source as ${url}` : `The primary source is ${url}`;
}

const open = { status: { not: "retracted" as const } };

async function inStatements(swap: Swap, sourceId: number): Promise<number> {
  const { editor, tx, to, reason } = swap;
  const rows = await tx.statement.findMany({ where: { sourceId, ...open }, select: { statementId: true } });
  for (const { statementId } of rows) {
    const last = (await versionsOf(tx, statementId)).at(-1);
    if (!last) continue;
    const edit = { record: { ...last.snapshot, source: to }, basedOn: last.version, reason };
    await logCorrection(swap, "statement", statementId, edit);
    await saveStatement(editor, tx, edit);
  }
  return rows.length;
}

async function inInquiries(swap: Swap, sourceId: number): Promise<number> {
  const rows = await swap.tx.inquiry.findMany({ where: { sourceId, ...open }, select: { inquiryId: true } });
  for (const { inquiryId } of rows) {
    const edit = await editOf(swap, "inquiry", inquiryId, inquirySchema, (record: InquiryInput) => ({
      ...record,
      source: swap.to,
    }));
    await logCorrection(swap, "inquiry", inquiryId, edit);
    await saveInquiries(swap.editor, swap.tx, [edit]);
  }
  return rows.length;
}

async function inEvents(swap: Swap, sourceId: number): Promise<number> {
  const rows = await swap.tx.event.findMany({
    where: { sources: { some: { sourceId } }, ...open },
    select: { eventId: true },
  });
  for (const { eventId } of rows) {
    const edit = await editOf(swap, "event", eventId, eventSchema, (record: EventInput) => ({
      ...record,
      sources: withoutRepeats(record.sources.map((source) => (source.url === swap.from ? swap.to : source))),
    }));
    await logCorrection(swap, "event", eventId, edit);
    await saveEvents(swap.editor, swap.tx, [edit]);
  }
  return rows.length;
}

async function inReadings(swap: Swap, sourceId: number): Promise<number> {
  const rows = await swap.tx.rollCallReading.findMany({
    where: { readings: { some: { sources: { some: { sourceId } } } }, ...open },
    select: { rollCallId: true },
  });
  for (const { rollCallId } of rows) {
    const edit = await editOf(
      swap,
      "roll_call_reading",
      rollCallId,
      rollCallReadingSchema,
      (record: RollCallReadingInput) => ({
        ...record,
        readings: record.readings.map((reading) => ({
          ...reading,
          sources: reading.sources.map((source) =>
            source.url === swap.from ? { ...source, url: swap.to.url } : source,
          ),
        })),
      }),
    );
    await logCorrection(swap, "roll_call_reading", rollCallId, edit);
    await saveRollCallReadings(swap.editor, swap.tx, [edit]);
  }
  return rows.length;
}

/** A change of the latest version of a record. */
async function editOf<T>(
  { tx, reason }: Swap,
  revised: RecordType,
  recordId: string,
  schema: { parse(snapshot: unknown): T },
  change: (record: T) => T,
): Promise<Edit<T>> {
  const { snapshot, version } = await tx.revision.findFirstOrThrow({
    where: { revised, recordId },
    orderBy: { version: "desc" },
  });
  return { record: change(schema.parse(snapshot)), basedOn: version, reason };
}

async function logCorrection(
  swap: Swap,
  revised: RecordType,
  recordId: string,
  edit: Edit<{ status: string }>,
): Promise<void> {
  if (edit.record.status !== "published") return;
  if (!swap.note?.trim()) throw new NotPermitted("Readers have seen this: write a note for them.");
  await swap.tx.correction.create({
    data: {
      revised,
      recordId,
      version: (edit.basedOn ?? 0) + 1,
      what: "The source",
      before: swap.from,
      after: swap.to.url,
      reason: swap.note.trim(),
    },
  });
}

function withoutRepeats(sources: SourceInput[]): SourceInput[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}
