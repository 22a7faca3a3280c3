import { describe, expect, test } from "vitest";
import { withClient } from "#postgres/database.ts";
import { deployMigrations, migrationStatus } from "#postgres/migrations.ts";
import { SQUASHED } from "#postgres/squashed-migrations.ts";
import { bareDatabase, emptyDatabase } from "../../support/database/database.ts";
import { prismaStatusAndDeploy, schemaDrift } from "../../support/database/schema-drift.ts";

test("the migrations make the tables of prisma/schema", async () => {
  const { migrateUrl: databaseUrl } = await bareDatabase();
  expect(await schemaDrift({ databaseUrl })).toBe("");
});

test("Prisma's own tools find our history in order, and nothing to apply", async () => {
  const { migrateUrl: databaseUrl } = await emptyDatabase();
  expect(await prismaStatusAndDeploy({ databaseUrl })).toEqual({
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
    appliedMigrationNames: [],
  });
});

/** Records the migrations of before the squash in a database of today, as if it had run them. */
async function recordAsBefore(databaseUrl: string, squashed: [string, string][]): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query("DELETE FROM _prisma_migrations WHERE migration_name < '20261201005000'");
    for (const [name, checksum] of squashed)
      await client.query(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
         VALUES (gen_random_uuid(), $1, $2, now(), 1)`,
        [checksum, name],
      );
  });
}

describe("a database that ran the migrations of before they were squashed", () => {
  test("is up to date, and its history names those of today from the next deploy on", async () => {
    const { migrateUrl: databaseUrl } = await emptyDatabase();
    await recordAsBefore(databaseUrl, Object.entries(SQUASHED));
    const upToDate = { pending: [], changed: [], failed: [], unknown: [] };
    expect(await migrationStatus({ databaseUrl })).toEqual(upToDate);
    expect(await deployMigrations({ databaseUrl })).toEqual([]);
    expect(await migrationStatus({ databaseUrl })).toEqual(upToDate);
    expect((await prismaStatusAndDeploy({ databaseUrl })).history).toBeNull();
  });

  test("is refused if it ran only some of them, or others under their names", async () => {
    const { migrateUrl: databaseUrl } = await emptyDatabase();
    await recordAsBefore(databaseUrl, Object.entries(SQUASHED).slice(1));
    await expect(deployMigrations({ databaseUrl })).rejects.toThrow("they lack 20261121000000_record");
    await recordAsBefore(
      databaseUrl,
      Object.entries(SQUASHED).map(([name, checksum], at) => [name, at === 0 ? "0".repeat(64) : checksum]),
    );
    await expect(deployMigrations({ databaseUrl })).rejects.toThrow("20261121000000_record was changed");
  });
});
