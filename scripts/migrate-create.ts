import { loadEnvironmentFile } from "#env.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { inProject } from "#processes/project.ts";
import { runScript, UserFacingError } from "#processes/user-facing-error.ts";
import { createMigration } from "../tests/support/database/schema-drift.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => create(process.argv[2] ?? ""));

/** `npm run migrate:create -- NAME`: writes the next migration, for development. Returns the exit code. */
async function create(name: string): Promise<number> {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new UserFacingError(
      "A migration needs a name of lowercase letters, digits and underscores: npm run migrate:create -- add_something",
    );
  const database = await openDatabase();
  try {
    const folder = await createMigration({ databaseUrl: database.migrateUrl }, name);
    console.log(
      folder
        ? `Written: prisma/migrations/${folder}/migration.sql. Read it, then run: npm run migrate -- deploy`
        : "prisma/schema asks for nothing that the migrations do not make.",
    );
    return 0;
  } finally {
    await database.close();
  }
}
