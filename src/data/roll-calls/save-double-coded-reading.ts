import { type Editor, isAtLeast, NotPermitted } from "#domain/editors/editor.ts";
import { PROPOSITIONS, type Proposition } from "#domain/propositions/proposition.ts";
import { firstOpenVersion } from "#domain/record/blind-review.ts";
import { type BlindReading, blindReadingSchema } from "#domain/roll-calls/double-coded-reading.ts";
import { rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import { type Authored, authorsOf } from "#domain/statements/authorship.ts";
import type { Transaction } from "../database/connect.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { EditConflict } from "../history/revisions.ts";
import { assertStillBlind } from "../record/blind-review.ts";

/**
 * Keeps what a reviewer reads in a roll call whose reading is in review, before having seen the author's. Written once
 * for each version. Refused: ZodError; NotPermitted for authors, for whoever has been shown the author's codes, and for
 * whoever has coded it already; EditConflict
 * where the reading is no longer at this version, or no longer in review.
 */
export async function saveBlindReading(
  editor: Editor,
  tx: Transaction,
  { rollCallId, version, codings }: { rollCallId: string; version: number; codings: BlindReading },
): Promise<void> {
  if (!isAtLeast(editor, "reviewer")) throw new NotPermitted("Only a reviewer codes what others wrote.");
  await assertEnabled(editor, tx);
  const checked = blindReadingSchema.parse(codings);
  const versions = await versionsInReview(tx, rollCallId, version);
  await assertStillBlind(editor, tx, { kind: "roll_call_reading", recordId: rollCallId, versions });
  await writeReading(tx, { rollCallId, version, reviewerId: editor.id }, checked);
}

/** The newest version before this one that a reviewer coded blind, since readers last saw the reading; else null. */
export async function findEarlierReading(
  tx: Pick<Transaction, "blindReadingCoding">,
  reviewerId: string,
  recordId: string,
  versions: readonly (Authored & { version: number })[],
): Promise<{ version: number; codings: BlindReading } | null> {
  const since = firstOpenVersion(versions);
  for (const { version } of versions.slice(0, -1).toReversed()) {
    if (version < since) return null;
    const codings = await findBlindReading(tx, { rollCallId: recordId, version, reviewerId });
    if (codings) return { version, codings };
  }
  return null;
}

/**
 * Lets a coding that was made blind stand for a later version: the roll call that was coded is the same. Refused:
 * NotPermitted where there is none; EditConflict where the reading is no longer at this version, or no longer in review.
 */
export async function reuseEarlierReading(
  editor: Editor,
  tx: Transaction,
  { rollCallId, version }: { rollCallId: string; version: number },
): Promise<void> {
  await assertEnabled(editor, tx);
  const versions = await versionsInReview(tx, rollCallId, version);
  if (authorsOf(versions).has(editor.id)) throw new NotPermitted("Somebody else has to code what you wrote.");
  const earlier = await findEarlierReading(tx, editor.id, rollCallId, versions);
  if (!earlier) throw new NotPermitted("You have coded no version of this: somebody else codes it.");
  await writeReading(tx, { rollCallId, version, reviewerId: editor.id }, earlier.codings);
}

async function versionsInReview(tx: Transaction, rollCallId: string, version: number) {
  const rows = await tx.revision.findMany({
    where: { revised: "roll_call_reading", recordId: rollCallId },
    orderBy: { version: "asc" },
  });
  const versions = rows.map((row) => ({ ...row, snapshot: rollCallReadingSchema.parse(row.snapshot) }));
  const last = versions.at(-1);
  if (!last || last.version !== version || last.snapshot.status !== "in_review")
    throw new EditConflict(`the reading of ${rollCallId} is no longer in review at version ${version}`);
  return versions;
}

type CodingOf = { rollCallId: string; version: number; reviewerId: string };

async function writeReading(tx: Transaction, of: CodingOf, codings: BlindReading): Promise<void> {
  if ((await tx.blindReadingCoding.count({ where: of })) > 0)
    throw new NotPermitted("You have coded this version already.");
  await tx.blindReadingCoding.createMany({
    data: PROPOSITIONS.map((proposition) => ({
      ...of,
      proposition,
      yea: codings[proposition]?.yea ?? null,
      nay: codings[proposition]?.nay ?? null,
    })),
  });
}

/** What this reviewer read in this version; null where nothing is kept. */
export async function findBlindReading(
  tx: Pick<Transaction, "blindReadingCoding">,
  of: { rollCallId: string; version: number; reviewerId: string },
): Promise<BlindReading | null> {
  const rows = await tx.blindReadingCoding.findMany({ where: of });
  if (rows.length === 0) return null;
  const codings = rows.map(({ proposition, yea, nay }) => [proposition, yea && nay && { yea, nay }] as const);
  return blindReadingSchema.parse(Object.fromEntries(codings) as Record<Proposition, unknown>);
}
