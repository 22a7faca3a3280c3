import { authorsOf } from "#domain/authorship.ts";
import { type BlindCodings, blindCodingSchema } from "#domain/blind-coding.ts";
import { type Editor, isAtLeast, NotPermitted } from "#domain/editor.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";
import { EditConflict } from "./revisions.ts";
import { versionsOf } from "./statement-versions.ts";

/**
 * Keeps what a reviewer reads in a statement that is in review, before having seen the author's positions. Written
 * once for each version. Refused: ZodError; NotPermitted for authors, for whoever has
 * read the author's positions, and for whoever has coded it already;
 * EditConflict where the statement is no longer at this version, or no longer in review.
 */
export async function saveBlindCoding(
  editor: Editor,
  tx: Transaction,
  { statementId, version, codings }: { statementId: string; version: number; codings: BlindCodings },
): Promise<void> {
  if (!isAtLeast(editor, "reviewer")) throw new NotPermitted("Only a reviewer codes what others wrote.");
  await refuseDisabled(editor, tx);
  const checked = blindCodingSchema.parse(codings);
  const versions = await versionsOf(tx, statementId);
  const last = versions.at(-1);
  if (!last || last.version !== version || last.snapshot.status !== "in_review")
    throw new EditConflict(`statement ${statementId} is no longer in review at version ${version}`);
  if (authorsOf(versions).has(editor.id)) throw new NotPermitted("Somebody else has to code what you wrote.");
  if ((await tx.positionsSeen.count({ where: { statementId, editorId: editor.id } })) > 0)
    throw new NotPermitted("You have read the author's positions: somebody else codes this.");
  const held = await tx.blindCoding.count({ where: { statementId, version, reviewerId: editor.id } });
  if (held > 0) throw new NotPermitted("You have coded this version already.");
  await tx.blindCoding.createMany({
    data: PROPOSITIONS.map((proposition) => ({
      statementId,
      version,
      reviewerId: editor.id,
      proposition,
      stance: checked[proposition],
    })),
  });
}

/** What this reviewer read in this version; null where nothing is kept. */
export async function findBlindCoding(
  tx: Pick<Transaction, "blindCoding">,
  of: { statementId: string; version: number; reviewerId: string },
): Promise<BlindCodings | null> {
  const rows = await tx.blindCoding.findMany({ where: of });
  if (rows.length === 0) return null;
  return blindCodingSchema.parse(Object.fromEntries(rows.map(({ proposition, stance }) => [proposition, stance])));
}
