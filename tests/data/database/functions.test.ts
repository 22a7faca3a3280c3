/** prisma/functions holds the current text of every function and trigger; the migrations hold copies of it. */
import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { expect, test } from "vitest";
import { withClient } from "#postgres/database.ts";
import { inProject } from "#processes/project.ts";
import { emptyDatabase } from "../../support/database/database.ts";

type Definition = { name: string; definition: string; function: string; isNew: boolean };

/** `isNew`: created or replaced in the current transaction. */
async function readDefinitions(client: pg.Client): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `SELECT p.oid::regprocedure::text AS name, pg_get_functiondef(p.oid) AS definition, p.proname AS "function",
       p.xmin = pg_current_xact_id()::xid AS "isNew"
     FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
     UNION ALL
     SELECT format('trigger %s on %s', t.tgname, t.tgrelid::regclass), pg_get_triggerdef(t.oid), p.proname,
       t.xmin = pg_current_xact_id()::xid
     FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal
     ORDER BY 1`,
  );
  return rows;
}

async function dropTriggers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    "SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS statement FROM pg_trigger WHERE NOT tgisinternal",
  );
  for (const { statement } of rows) await client.query(statement);
}

const textOf = ({ name, definition }: Definition) => `${name}\n${definition}`;

test("the migrations define the functions and triggers of prisma/functions, and no others", async () => {
  const { migrateUrl } = await emptyDatabase();
  const folder = inProject("prisma/functions");
  await withClient(migrateUrl, async (client) => {
    const migrated = await readDefinitions(client);
    await client.query("BEGIN");
    await dropTriggers(client);
    const defined = new Set<string>();
    for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".sql"))) {
      await client.query(fs.readFileSync(path.join(folder, file), "utf8"));
      const added = (await readDefinitions(client)).filter(({ name, isNew }) => isNew && !defined.has(name));
      for (const { name } of added) defined.add(name);
      // One function per file, with its triggers.
      expect(new Set(added.map((definition) => `${definition.function}.sql`))).toEqual(new Set([file]));
    }
    const fromFiles = (await readDefinitions(client)).filter(({ name }) => defined.has(name));
    expect(fromFiles.map(textOf)).toEqual(migrated.map(textOf));
    expect(migrated.length).toBeGreaterThan(0);
    await client.query("ROLLBACK");
  });
});
