import "server-only";
import { notFound } from "next/navigation";
import { database } from "#data/client.ts";
import { publishesAlone } from "#data/newsroom.ts";
import { findBlindCoding } from "#data/save-blind-coding.ts";
import { type StatementVersion, versionsOf } from "#data/statement-versions.ts";
import { authorsOf } from "#domain/authorship.ts";
import type { BlindCodings } from "#domain/blind-coding.ts";
import { type Editor, isAtLeast } from "#domain/editor.ts";

/** A statement as one editor finds it. `second`: what that editor coded of this version, as a reviewer. */
export type FoundStatement = {
  versions: StatementVersion[];
  latest: StatementVersion;
  isAuthor: boolean;
  second: BlindCodings | null;
  alone: boolean;
  /** A reviewer who has yet to code it sees the words alone. */
  isBlind: boolean;
};

/** Answers 404 where there is no such statement. */
export async function findStatement(editor: Editor, statementId: string): Promise<FoundStatement> {
  const versions = await versionsOf(database(), statementId);
  const latest = versions.at(-1);
  if (!latest) notFound();
  const [second, alone] = await Promise.all([
    findBlindCoding(database(), { statementId, version: latest.version, reviewerId: editor.id }),
    publishesAlone(database()),
  ]);
  const isAuthor = authorsOf(versions).has(editor.id);
  const inReview = latest.snapshot.status === "in_review";
  const isBlind = inReview && !isAuthor && !second && isAtLeast(editor, "reviewer");
  return { versions, latest, isAuthor, second, alone, isBlind };
}
