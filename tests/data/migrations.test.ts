import { expect, test } from "vitest";
import { deployMigrations, schemaDrift } from "#operate/migrations.ts";
import { bareDatabase } from "../support/database.ts";

test("the migrations make what schema.prisma says", async () => {
  const { migrateUrl: url } = await bareDatabase();
  await deployMigrations({ databaseUrl: url });
  expect(await schemaDrift({ databaseUrl: url })).toBe("");
});
