import "server-only";
import { type PublishPreview, previewOf } from "#domain/statements/publish-preview.ts";
import { findSenator } from "../people/senators.ts";
import { findAsReadersWould } from "./statement-queue.ts";

/**
 * Previews what publishing the saved statement would change for readers; what is published already is set beside the
 * record without it. Null where there is no such statement, or another voice spoke, which is compared with nothing.
 */
export async function findPublishPreview(statementId: string): Promise<PublishPreview | null> {
  const statement = await findAsReadersWould(statementId);
  if (statement?.speaker.kind !== "senator") return null;
  const record = await findSenator(statement.speaker.slug);
  if (!record) return null;
  const without = record.statements.filter((each) => each.statementId !== statementId);
  return previewOf({ votes: record.votes, statements: without }, statementId, statement);
}
