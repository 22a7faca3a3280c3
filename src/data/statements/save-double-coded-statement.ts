import { type Editor, isAtLeast, NotPermitted } from "#domain/editors/editor.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { authorsOf } from "#domain/statements/authorship.ts";
import { type BlindCodings, blindCodingSchema, showsTheSame } from "#domain/statements/double-coded-statement.ts";
import type { Transaction } from "../database/connect.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { EditConflict } from "../history/revisions.ts";
import { assertStillBlind } from "../record/blind-review.ts";
import { type StatementVersion, versionsOf } from "./statement-versions.ts";

/**
 * Saves a reviewer's blind coding of a statement in review. Written
 * once for each version. Refused: ZodError; NotPermitted for authors, for whoever has
 * been shown the author's codes, and for whoever has coded it already;
 * EditConflict where the statement is no longer at this version, or no longer in review.
 */
export async function saveBlindCoding(
  editor: Editor,
  tx: Transaction,
  { statementId, version, codings }: { statementId: string; version: number; codings: BlindCodings },
): Promise<void> {
  if (!isAtLeast(editor, "reviewer")) throw new NotPermitted("Only a reviewer codes what others wrote.");
  await assertEnabled(editor, tx);
  const checked = blindCodingSchema.parse(codings);
  const versions = await versionsOf(tx, statementId);
  const last = versions.at(-1);
  if (!last || last.version !== version || last.snapshot.status !== "in_review")
    throw new EditConflict(`statement ${statementId} is no longer in review at version ${version}`);
  await assertStillBlind(editor, tx, { kind: "statement", recordId: statementId, versions });
  const existing = await tx.blindCoding.count({ where: { statementId, version, reviewerId: editor.id } });
  if (existing > 0) throw new NotPermitted("You have coded this version already.");
  await writeCodings(tx, { statementId, version, reviewerId: editor.id }, checked);
}

async function writeCodings(
  tx: Transaction,
  of: { statementId: string; version: number; reviewerId: string },
  codings: BlindCodings,
): Promise<void> {
  await tx.blindCoding.createMany({
    data: PROPOSITIONS.map((proposition) => ({ ...of, proposition, stance: codings[proposition] })),
  });
}

/**
 * Finds the newest earlier version with the same words that a reviewer coded blind; null where there is none, or the
 * words have changed since: they are coded by somebody who has not seen the author's codes.
 */
export async function findEarlierCoding(
  tx: Pick<Transaction, "blindCoding">,
  reviewerId: string,
  versions: readonly StatementVersion[],
): Promise<{ version: number; codings: BlindCodings } | null> {
  const latest = versions.at(-1);
  const published = versions.findLastIndex(({ snapshot }) => snapshot.status === "published");
  for (const { version, snapshot } of versions.slice(published + 1, -1).toReversed()) {
    const codings = await findBlindCoding(tx, { statementId: snapshot.statementId, version, reviewerId });
    if (codings) return latest && showsTheSame(snapshot, latest.snapshot) ? { version, codings } : null;
  }
  return null;
}

/**
 * Reuses a blind coding for a later version of the same words, unchanged. Refused: NotPermitted
 * where there is none; EditConflict where the statement is no longer at this version, or no longer in review.
 */
export async function reuseEarlierCoding(
  editor: Editor,
  tx: Transaction,
  { statementId, version }: { statementId: string; version: number },
): Promise<void> {
  await assertEnabled(editor, tx);
  const versions = await versionsOf(tx, statementId);
  const last = versions.at(-1);
  if (!last || last.version !== version || last.snapshot.status !== "in_review")
    throw new EditConflict(`statement ${statementId} is no longer in review at version ${version}`);
  if (authorsOf(versions).has(editor.id)) throw new NotPermitted("Somebody else has to code what you wrote.");
  const earlier = await findEarlierCoding(tx, editor.id, versions);
  if (!earlier) throw new NotPermitted("The words have changed since you coded them: somebody else codes them.");
  if (await findBlindCoding(tx, { statementId, version, reviewerId: editor.id }))
    throw new NotPermitted("You have coded this version already.");
  await writeCodings(tx, { statementId, version, reviewerId: editor.id }, earlier.codings);
}

/** Finds this reviewer's blind coding of this version; null if there is none. */
export async function findBlindCoding(
  tx: Pick<Transaction, "blindCoding">,
  of: { statementId: string; version: number; reviewerId: string },
): Promise<BlindCodings | null> {
  const rows = await tx.blindCoding.findMany({ where: of });
  if (rows.length === 0) return null;
  return blindCodingSchema.parse(Object.fromEntries(rows.map(({ proposition, stance }) => [proposition, stance])));
}
