import "server-only";
import { notFound } from "next/navigation";
import { database } from "#data/database/client.ts";
import { type BlindReviewStatus, blindReviewStatusOf, noteCodesShown } from "#data/record/blind-review.ts";
import { findBlindCoding, findEarlierCoding } from "#data/statements/save-double-coded-statement.ts";
import { type StatementVersion, versionsOf } from "#data/statements/statement-versions.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { BlindCodings } from "#domain/statements/double-coded-statement.ts";

/** A statement as one editor finds it. `second`: how they coded its latest version; `earlier`: one before it. */
export type FoundStatement = BlindReviewStatus & {
  versions: StatementVersion[];
  latest: StatementVersion;
  second: BlindCodings | null;
  earlier: { version: number } | null;
};

/** Whoever is not blind for the statement is noted as having seen its codes. Answers 404 where there is none. */
export async function findStatement(editor: Editor, statementId: string): Promise<FoundStatement> {
  const versions = await versionsOf(database(), statementId);
  const latest = versions.at(-1);
  if (!latest) notFound();
  const record = { kind: "statement", recordId: statementId, versions } as const;
  const [reviewStatus, second, earlier] = await Promise.all([
    blindReviewStatusOf(database(), editor, record),
    findBlindCoding(database(), { statementId, version: latest.version, reviewerId: editor.id }),
    findEarlierCoding(database(), editor.id, versions),
  ]);
  if (!reviewStatus.isBlind) await noteCodesShown(database(), editor.id, record, "record");
  return { versions, latest, second, earlier, ...reviewStatus };
}
