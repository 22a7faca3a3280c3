import { authorsOf } from "#domain/authorship.ts";
import { type BlindReading, blindReadingSchema } from "#domain/blind-reading.ts";
import { type Editor, isAtLeast, NotPermitted } from "#domain/editor.ts";
import { PROPOSITIONS, type Proposition } from "#domain/proposition.ts";
import { rollCallReadingSchema } from "#domain/reading.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";
import { EditConflict } from "./revisions.ts";

/**
 * Keeps what a reviewer reads in a roll call whose reading is in review, before having seen the author's. Written once
 * for each version. Refused: ZodError; NotPermitted for authors, and for whoever has coded it already; EditConflict
 * where the reading is no longer at this version, or no longer in review.
 */
export async function saveBlindReading(
  editor: Editor,
  tx: Transaction,
  { rollCallId, version, codings }: { rollCallId: string; version: number; codings: BlindReading },
): Promise<void> {
  if (!isAtLeast(editor, "reviewer")) throw new NotPermitted("Only a reviewer codes what others wrote.");
  await refuseDisabled(editor, tx);
  const checked = blindReadingSchema.parse(codings);
  const versions = (
    await tx.revision.findMany({
      where: { revised: "roll_call_reading", recordId: rollCallId },
      orderBy: { version: "asc" },
    })
  ).map((row) => ({ ...row, snapshot: rollCallReadingSchema.parse(row.snapshot) }));
  const last = versions.at(-1);
  if (!last || last.version !== version || last.snapshot.status !== "in_review")
    throw new EditConflict(`the reading of ${rollCallId} is no longer in review at version ${version}`);
  if (authorsOf(versions).has(editor.id)) throw new NotPermitted("Somebody else has to code what you wrote.");
  const by = { rollCallId, version, reviewerId: editor.id };
  if ((await tx.blindReadingCoding.count({ where: by })) > 0)
    throw new NotPermitted("You have coded this version already.");
  await tx.blindReadingCoding.createMany({
    data: PROPOSITIONS.map((proposition) => ({
      ...by,
      proposition,
      yea: checked[proposition]?.yea ?? null,
      nay: checked[proposition]?.nay ?? null,
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
