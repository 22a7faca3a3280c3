import { fingerprint } from "#commands/fingerprint.ts";
import { generateClient } from "#commands/generate.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { withClient } from "#postgres/database.ts";
import { withProcessLock } from "#processes/process-lock.ts";
import { inProject } from "#processes/project.ts";
import { asApp, type TestServer } from "./test-server.ts";

/** All that decides what a loaded database holds. */
const BUILD_INPUTS = [
  "prisma/schema",
  "prisma/migrations",
  "prisma/seed",
  "src/import",
  "src/data",
  "src/domain",
  "src/postgres/app-role.ts",
];

/**
 * The name of a database that is migrated and holds the shipped record, to be copied and never written to.
 * Made when the last one was made from something else, under another name first, so that it is always whole.
 */
export async function prepareTemplate(server: TestServer, say: (line: string) => void = () => {}): Promise<string> {
  await generateClient();
  const name = `template_${fingerprint(BUILD_INPUTS).slice(0, 16)}`;
  await withProcessLock(inProject(".data/test-template.lock"), () =>
    withClient(server.url("postgres"), async (client) => {
      const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname = $1", [name]);
      if (rows.length > 0) return;
      for (const database of await leftovers(client))
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      const making = `${name}_making`;
      await client.query(`CREATE DATABASE ${making}`);
      await fill(server.url(making), say);
      await client.query(`ALTER DATABASE ${making} RENAME TO ${name}`);
    }),
  );
  return name;
}

async function fill(databaseUrl: string, say: (line: string) => void): Promise<void> {
  const database = { url: asApp(databaseUrl), migrateUrl: databaseUrl };
  await bringUpToDate(database);
  const { loadSeedData } = await import("#import/seed/seed-database.ts");
  await loadSeedData({ databaseUrl: database.url, onProgress: say });
}

/** Older templates except the latest, which another run may still be copying, and the copies of runs that were killed. */
async function leftovers(client: { query(sql: string): Promise<{ rows: { datname: string }[] }> }): Promise<string[]> {
  const { rows } = await client.query(
    "SELECT datname FROM pg_database WHERE datname ~ '^(template|test)_' ORDER BY oid DESC",
  );
  const names = rows.map(({ datname }) => datname);
  const latest = names.find((name) => /^template_[0-9a-f]+$/.test(name));
  return names.filter(
    (name) => name !== latest && (name.startsWith("template_") || !isAlive(Number(name.split("_")[1]))),
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
