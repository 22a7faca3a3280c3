import { z } from "zod";
import { parseRow } from "#data/database/parse-rows.ts";
import { grantToApp } from "./app-role.ts";
import { withClient } from "./database.ts";
import { deployMigrations } from "./migrations.ts";
import type { DatabaseUrls } from "./open-database.ts";

/** Runs the pending migrations, gives their names, and lets the account of the site use their tables. */
export async function bringUpToDate({ url, migrateUrl }: DatabaseUrls): Promise<string[]> {
  const applied = await deployMigrations({ databaseUrl: migrateUrl });
  if (url !== migrateUrl) await grantToApp(migrateUrl, await accountOf(url));
  return applied;
}

function accountOf(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query("SELECT quote_ident(current_user) AS me");
    return parseRow(z.object({ me: z.string() }), rows).me;
  });
}
