import { database } from "#data/database/client.ts";
import { transitionStatement } from "#data/statements/publish-statement.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { BlindCodings } from "#domain/statements/double-coded-statement.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { testDatabase } from "../database/database.ts";
import { fictionalSeed, removeFictionalSeeds } from "./fictional-seed.ts";

/** What Ada Example, who does not exist, said: loads her, and gives the statement to make others from. */
export async function fictionalStatement(): Promise<StatementInput> {
  const { url: databaseUrl } = await testDatabase();
  await loadSeedData({ databaseUrl, folder: fictionalSeed().folder });
  removeFictionalSeeds();
  const revision = await database().revision.findFirstOrThrow({ where: { recordId: "example-2023-03" } });
  return { ...statementSchema.parse(revision.snapshot), status: "draft" };
}

/** A reviewer's coding that agrees with the example's. */
export const AGREEING: BlindCodings = { cooperate: "supports", withhold_funds: null, forbid_limits: null };

/** Written and submitted by the one, coded by the other; gives the version that waits to be published. */
export async function readyToPublish(
  record: StatementInput,
  author: Editor,
  reviewer: Editor,
  codings: BlindCodings = AGREEING,
): Promise<number> {
  const { statementId } = record;
  return database().$transaction(async (tx) => {
    const first = await saveStatement(author, tx, { record, basedOn: null, reason: "a test" });
    const version = await transitionStatement(
      author,
      tx,
      { statementId, basedOn: first, reason: "submitted" },
      "in_review",
    );
    await saveBlindCoding(reviewer, tx, { statementId, version, codings });
    return version;
  });
}
