import "server-only";
import { notFound } from "next/navigation";
import { database } from "#data/client.ts";
import { type Standing, standingOf } from "#data/positions-seen.ts";
import { type StatementVersion, versionsOf } from "#data/statement-versions.ts";
import type { Editor } from "#domain/editor.ts";

/** A statement as one editor finds it. */
export type FoundStatement = Standing & { versions: StatementVersion[]; latest: StatementVersion };

/** Answers 404 where there is no such statement. */
export async function findStatement(editor: Editor, statementId: string): Promise<FoundStatement> {
  const versions = await versionsOf(database(), statementId);
  const latest = versions.at(-1);
  if (!latest) notFound();
  return { versions, latest, ...(await standingOf(database(), editor, { statementId, versions })) };
}
