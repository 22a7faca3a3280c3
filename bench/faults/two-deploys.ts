import { spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "#env.ts";
import { withClient } from "#postgres/database.ts";
import { inProject } from "#processes/project.ts";
import type { Row } from "./site.ts";

/** Two releases are prepared on one empty database at the same moment; and two builds are begun in one folder. */
export async function twoDeploys(administer: string, url: string, name: string): Promise<Row> {
  await withClient(administer, (client) => client.query(`CREATE DATABASE ${name}`));
  const both = await Promise.all([prepareElsewhere(url), prepareElsewhere(url)]);
  const { migrations, twice, people } = await withClient(url, async (client) => {
    const { rows } = await client.query<{ migrations: number; twice: number; people: number }>(
      `SELECT (SELECT count(*)::int FROM _prisma_migrations WHERE finished_at IS NOT NULL) AS migrations,
         (SELECT count(*)::int FROM _prisma_migrations) - (SELECT count(DISTINCT migration_name)::int FROM _prisma_migrations) AS twice,
         (SELECT count(*)::int FROM people) AS people`,
    );
    return rows[0] as { migrations: number; twice: number; people: number };
  });
  return {
    fault: "two releases are prepared on one empty database at once",
    happened: `they end with ${both.join(" and ")}; ${migrations} migrations, ${twice} of them twice; ${people} people`,
    lost: "nothing",
    passed: both.every((code) => code === 0) && migrations > 0 && twice === 0 && people > 0,
  };
}

async function prepareElsewhere(databaseUrl: string): Promise<number | null> {
  const program = `const { prepareRecord } = await import("#commands/prepare.ts");
    const { createProgress } = await import("#commands/progress.ts");
    await prepareRecord({ url: process.env.DATABASE_URL, migrateUrl: process.env.DATABASE_URL }, createProgress(() => {}));
    process.exit(0);`;
  const child = spawn(process.execPath, ["--conditions=react-server", "--input-type=module", "--eval", program], {
    cwd: inProject(),
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  return code;
}
