import { authorsOf } from "#domain/authorship.ts";
import type { BlindCodings } from "#domain/blind-coding.ts";
import { type Editor, isAtLeast, NotPermitted } from "#domain/editor.ts";
import { logged } from "./audit.ts";
import type { Transaction } from "./connect.ts";
import { publishesAlone } from "./newsroom.ts";
import { refuseDisabled } from "./refuse-disabled.ts";
import { findBlindCoding } from "./save-blind-coding.ts";
import type { StatementVersion } from "./statement-versions.ts";

/**
 * How one editor stands to one statement. `second`: what they coded of its latest version, as a reviewer. `isBlind`:
 * they may still be its second pair of eyes, so that no page shows them its positions. `hasSeen`: they have opened the
 * positions of another's draft, and are no second pair of eyes for it.
 */
export type Standing = {
  isAuthor: boolean;
  second: BlindCodings | null;
  alone: boolean;
  hasSeen: boolean;
  isBlind: boolean;
};

type Reading = Pick<Transaction, "blindCoding" | "positionsSeen" | "newsroomSettings">;

/** A statement that is not yet published is read blind by whoever could review it and did not write it. */
export async function standingOf(
  tx: Reading,
  editor: Editor,
  { statementId, versions }: { statementId: string; versions: readonly StatementVersion[] },
): Promise<Standing> {
  const latest = versions.at(-1);
  const [second, alone, seen] = await Promise.all([
    findBlindCoding(tx, { statementId, version: latest?.version ?? 0, reviewerId: editor.id }),
    publishesAlone(tx),
    tx.positionsSeen.count({ where: { statementId, editorId: editor.id } }),
  ]);
  const isAuthor = authorsOf(versions).has(editor.id);
  const status = latest?.snapshot.status;
  const isOpen = status === "draft" || status === "in_review";
  const isBlind = isOpen && !alone && !isAuthor && !second && seen === 0 && isAtLeast(editor, "reviewer");
  return { isAuthor, second, alone, hasSeen: seen > 0, isBlind };
}

/** Lets a reviewer read the positions of another's draft, for good. Refused: NotPermitted for whoever is disabled. */
export async function openPositions(editor: Editor, tx: Transaction, statementId: string): Promise<void> {
  await refuseDisabled(editor, tx);
  const held = await tx.statement.count({ where: { statementId } });
  if (held === 0) throw new NotPermitted("There is no such statement.");
  const { count } = await tx.positionsSeen.createMany({
    data: [{ statementId, editorId: editor.id }],
    skipDuplicates: true,
  });
  if (count > 0) await logged(editor, tx, "opened the positions of", `statement ${statementId}`);
}
