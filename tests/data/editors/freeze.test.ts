/** Pages that are kept are let go when a freeze begins and when it ends, though nobody writes anything then. */
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { connectPg } from "#data/database/connect.ts";
import { findRunningFreeze, setFreeze } from "#data/editors/freeze.ts";
import { readDataVersion } from "#data/history/data-version.ts";
import { freezeSchema } from "#domain/editors/freeze.ts";
import { env } from "#env.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";

test("the data version moves at the start and at the end of a freeze, and at no other moment", async () => {
  const url = env().DATABASE_URL;
  // The first question opens a connection, which takes a while on a busy machine.
  await findRunningFreeze(database());
  const administrator = fictionalEditor("administrator", "the-administrator");
  const at = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();
  const freeze = { from: at(1500), until: at(3000), reason: "A made-up election." };
  await database().$transaction((tx) => setFreeze(administrator, tx, freeze));
  await connectPg(url, async (client) => {
    const seen: { version: string; isFrozen: boolean }[] = [];
    const end = Date.now() + 4500;
    while (Date.now() < end) {
      const [{ version }, running] = [await readDataVersion(client), await findRunningFreeze(database())];
      if (seen.at(-1)?.version !== version) seen.push({ version, isFrozen: running !== null });
      await wait(100);
    }
    expect(seen.map(({ isFrozen }) => isFrozen)).toEqual([false, true, false]);
    expect(new Set(seen.map(({ version }) => version)).size).toBe(3);
  });
});

test("a freeze has a start before its end, at moments that exist, and a reason", () => {
  const right = { from: "2026-11-01T00:00Z", until: "2026-11-04T12:30Z", reason: "An election." };
  expect(freezeSchema.safeParse(right).success).toBe(true);
  for (const wrong of [{ until: right.from }, { reason: " " }, { from: "2026-02-30T00:00Z" }, { until: "soon" }])
    expect(freezeSchema.safeParse({ ...right, ...wrong }).success).toBe(false);
});
