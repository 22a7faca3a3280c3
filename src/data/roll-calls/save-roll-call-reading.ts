import { type Editor, SEED_DATA } from "#domain/editors/editor.ts";
import { type ReadingInput, type RollCallReadingInput, rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import type { Transaction } from "../database/connect.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";
import { ensureSources, type SourceIds, sourceIdOf } from "../sources/save-source.ts";

/**
 * Saves what editors say of roll calls, whole: plain words, readings with contexts and sources, codings, caveats;
 * each as a new version. Gives the versions by roll call. Refused: ZodError, EditConflict, TransitionNotAllowed,
 * NotPermitted.
 */
export async function saveRollCallReadings(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<RollCallReadingInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: rollCallReadingSchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "roll_call_reading", checked, ({ rollCallId }) => rollCallId);
  const records = checked.map(({ record }) => record);
  const where = { rollCallId: { in: records.map(({ rollCallId }) => rollCallId) } };
  const before = await tx.rollCallReading.findMany({
    where,
    select: { rollCallId: true, status: true, inScope: true },
  });
  await assertStepsAllowed(
    editor,
    tx,
    "roll_call_reading",
    before.map(({ rollCallId, status }) => [rollCallId, status]),
    records.map(({ rollCallId, status }) => [rollCallId, status]),
  );
  const shown = new Set(before.filter(({ inScope }) => inScope).map(({ rollCallId }) => rollCallId));
  for (const record of records) {
    const { rollCallId, status } = record;
    // What was shipped, or was published once, stays on the subject; what has only been begun is nobody's to see.
    const inScope = shown.has(rollCallId) || status === "published" || editor.id === SEED_DATA;
    const row = { ...toRow(record), inScope, version: versions.get(rollCallId) };
    await tx.rollCallReading.upsert({ where: { rollCallId: record.rollCallId }, create: row, update: row });
  }
  await tx.reading.deleteMany({ where });
  await tx.readingCoding.deleteMany({ where });
  await tx.readingCaveat.deleteMany({ where });
  await addParts(editor, tx, records);
  return versions;
}

function toRow({ plain, readings: _readings, codings: _codings, caveats: _caveats, ...rest }: RollCallReadingInput) {
  return { ...rest, ...plain };
}

async function addParts(editor: Editor, tx: Transaction, records: RollCallReadingInput[]): Promise<void> {
  const readings = records.flatMap(({ rollCallId, readings: read }) =>
    read.map((reading) => ({ rollCallId, ...reading })),
  );
  const sourceIds = await ensureSources(
    editor,
    tx,
    readings.flatMap(({ sources }) => sources.map(({ url }) => url)),
  );
  await tx.reading.createMany({
    data: readings.map(({ rollCallId, proposition, yea, nay, whatMoney, rationale }) => ({
      rollCallId,
      proposition,
      yea,
      nay,
      whatMoney,
      rationale,
    })),
  });
  await tx.readingContext.createMany({ data: readings.flatMap(toContextRows) });
  await tx.readingSource.createMany({ data: readings.flatMap((reading) => toSourceRows(reading, sourceIds)) });
  await tx.readingCoding.createMany({
    data: records.flatMap(({ rollCallId, codings }) => codings.map((coding) => ({ rollCallId, ...coding }))),
  });
  await tx.readingCaveat.createMany({
    data: records.flatMap(({ rollCallId, caveats }) =>
      caveats.map((caveat, ordinal) => ({ rollCallId, ordinal, ...caveat })),
    ),
  });
}

type ReadingOf = ReadingInput & { rollCallId: string };

function toContextRows({ rollCallId, proposition, yeaContext, nayContext, contextText }: ReadingOf) {
  const row = (side: "yea" | "nay") => (context: ReadingInput["yeaContext"][number]) => ({
    rollCallId,
    proposition,
    side,
    context,
    sentence: contextText[context] ?? null,
  });
  return [...yeaContext.map(row("yea")), ...nayContext.map(row("nay"))];
}

function toSourceRows({ rollCallId, proposition, sources }: ReadingOf, ids: SourceIds) {
  return sources.map(({ url, what, opened }, ordinal) => ({
    rollCallId,
    proposition,
    sourceId: sourceIdOf(ids, url),
    ordinal,
    what,
    opened,
  }));
}
