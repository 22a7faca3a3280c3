/**
 * Kills an import at twenty random moments, runs it again each time, and compares the record with that of an import
 * that was never killed. `node scripts/with-pinned-node.mjs bench/kill-import.ts [PATH [TIMES]]`
 */
import { withClient } from "#postgres/database.ts";
import { prepareTemplate } from "../tests/support/database/template.ts";
import { openTestServer } from "../tests/support/database/test-server.ts";
import { importElsewhere } from "../tests/support/official-files/import-process.ts";
import { officialFixture } from "../tests/support/official-files/official-archive.ts";
import { factsOf } from "../tests/support/official-files/official-import.ts";

const [archive = officialFixture("quirks.tar.zst"), times = "20"] = process.argv.slice(2);
const server = await openTestServer();
const template = await prepareTemplate(server);
let failed = 0;
try {
  const started = performance.now();
  const facts = await inCopy("bench_kill_whole", async (url) => {
    await importElsewhere(url, [archive]);
    return factsOf(url);
  });
  const whole = performance.now() - started;
  for (let time = 1; time <= Number(times); time += 1) {
    const after = Math.round(Math.random() * whole);
    const same = await inCopy("bench_kill", async (url) => {
      await importElsewhere(url, [archive], after);
      await importElsewhere(url, [archive]);
      return (await factsOf(url)) === facts;
    });
    if (!same) failed += 1;
    console.log(
      `${time}: killed after ${after} of ${Math.round(whole)} ms: ${same ? "the same record" : "ANOTHER RECORD"}`,
    );
  }
} finally {
  await server.close();
}
process.exit(failed === 0 ? 0 : 1);

async function inCopy<T>(name: string, work: (url: string) => Promise<T>): Promise<T> {
  const admin = (sql: string) => withClient(server.url("postgres"), (client) => client.query(sql));
  await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  try {
    return await work(server.url(name));
  } finally {
    await admin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}
