import { type Editor, mayPublish, NotPermitted } from "#domain/editors/editor.ts";
import type { CopyDifference } from "#domain/sources/source-queue.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import type { SourceCopy } from "../generated/client.ts";
import { checkQuotesAgainst, isQuoteIn } from "../statements/quote-in-copy.ts";

type Adopting = { sourceId: number; copyId: number; reason: string };

/**
 * Compares quotes with another copy of their source from now on; readers see what comes of it. `acceptsLoss`: published
 * quotes that stand in the present copy may be missing from this one. Refused: NotPermitted for whoever may not publish,
 * where quotes would be lost and nobody has accepted that, and for a loss through a copy that one brought oneself.
 */
export async function adoptCopy(
  editor: Editor,
  tx: Transaction,
  { acceptsLoss, ...adopting }: Adopting & { acceptsLoss: boolean },
): Promise<void> {
  if (!mayPublish(editor)) throw new NotPermitted("Only a reviewer with a second factor adopts a copy.");
  await assertEnabled(editor, tx);
  const { sourceId, copyId } = adopting;
  const copy = await tx.sourceCopy.findFirst({ where: { copyId, sourceId } });
  if (!copy || copy.text === null) throw new NotPermitted("There is no such copy, or its text is no longer held.");
  const lost = lostIn(await copyDifferences(tx, sourceId, copyId));
  if (lost > 0 && !acceptsLoss)
    throw new NotPermitted(
      `${lost} published quotes stand in the present copy and not in this one. Accept that first.`,
    );
  if (lost > 0 && copy.capturedBy === editor.id && !(await publishesAlone(tx)))
    throw new NotPermitted("You brought this copy, and published quotes are missing from it: somebody else adopts it.");
  await adopt(editor, tx, adopting);
}

/** The newest copy that was brought since one was last adopted; null where none was. */
export async function findWaitingCopy(
  tx: Pick<Transaction, "sourceCopy" | "sourceCopyAdoption">,
  sourceId: number,
): Promise<SourceCopy | null> {
  const last = await tx.sourceCopyAdoption.findFirst({ where: { sourceId }, orderBy: { adoptionId: "desc" } });
  return tx.sourceCopy.findFirst({
    where: { sourceId, copyId: { not: last?.copyId ?? 0 }, ...(last && { capturedAt: { gt: last.adoptedAt } }) },
    orderBy: { copyId: "desc" },
  });
}

/** How many published quotes would no longer stand in the copy of their source. */
export function lostIn(differences: readonly CopyDifference[]): number {
  return differences.filter(({ before, after }) => before === true && !after).length;
}

/** For every published quote from a source whether it stands in the present copy, and in another. Never for readers. */
export async function copyDifferences(
  tx: Pick<Transaction, "sourceCopy" | "statement">,
  sourceId: number,
  copyId: number,
): Promise<CopyDifference[]> {
  const [copy, statements] = await Promise.all([
    tx.sourceCopy.findUnique({ where: { copyId } }),
    tx.statement.findMany({
      where: { sourceId, status: "published" },
      orderBy: { statementId: "asc" },
      select: {
        statementId: true,
        quote: true,
        quoteInCopy: true,
        person: { select: { name: true } },
        voice: { select: { name: true } },
      },
    }),
  ]);
  return statements.map(({ statementId, quote, quoteInCopy, person, voice }) => ({
    statementId,
    speaker: person?.name ?? voice?.name ?? "",
    before: quoteInCopy,
    after: isQuoteIn({ text: copy?.text ?? "", sha256: copy?.sha256 ?? "" }, quote) === true,
  }));
}

/** Adopts without asking: for what only drafts rest on, and after `adoptCopy` has asked. */
export async function adopt(editor: Editor, tx: Transaction, { sourceId, copyId, reason }: Adopting): Promise<void> {
  const copy = await tx.sourceCopy.findUniqueOrThrow({ where: { copyId } });
  const adopted = { sourceId, copyId, adoptedAt: new Date(), adoptedBy: editor.id, reason };
  await tx.sourceCopyAdoption.create({ data: adopted });
  await tx.source.update({ where: { sourceId }, data: { copyId } });
  await checkQuotesAgainst(tx, sourceId, { text: copy.text ?? "", sha256: copy.sha256 });
  await logged(editor, tx, "adopted a copy of", `source ${sourceId}`, `SHA-256 ${copy.sha256}: ${reason}`);
}
