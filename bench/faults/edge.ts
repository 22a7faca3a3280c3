import { setTimeout as wait } from "node:timers/promises";
import { ensureNginx } from "../../tests/support/run/nginx.ts";
import { startShippedNginx } from "../../tests/support/server/shipped-nginx.ts";
import { findASource } from "./database-faults.ts";
import { seenAfter } from "./replica-faults.ts";
import { fetchPage, processOf, type Row, type Served, serveSite, until } from "./site.ts";

/** Two servers behind the shipped nginx: an edit until it is seen at the edge; one of them dies; then both. */
export async function atReverseProxy(databaseUrl: string, tempDir: string, times: number): Promise<Row | null> {
  const servers = [await serveSite(databaseUrl), await serveSite(databaseUrl)];
  const [first, second] = servers as [Served, Served];
  const program = ensureNginx();
  if (!program) return null;
  const nginx = await startShippedNginx(tempDir, [first.baseUrl, second.baseUrl], { program });
  const source = await findASource(databaseUrl);
  const delays: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    // Asked all the while, so that the edge has just kept the page whenever the edit comes.
    await until(async () => (await fetchPage(nginx.baseUrl + source.path)).status === 200);
    await wait(Math.random() * 1000);
    await fetchPage(nginx.baseUrl + source.path);
    delays.push(await seenAfter(databaseUrl, source, `At the edge, number ${time}`, nginx.baseUrl));
  }
  const responses: number[] = [];
  const asking = (async () => {
    for (let time = 0; time < 60; time += 1) {
      const { status } = await fetchPage(
        `${nginx.baseUrl}/${time % 2 ? "senators/jon-tester" : `senators/nobody-${time}`}`,
      );
      responses.push(status);
      await wait(25);
    }
  })();
  await wait(200);
  process.kill(processOf(first) ?? 0, "SIGKILL");
  await asking;
  await second.stop();
  const [cached, never] = [await fetchPage(nginx.baseUrl + source.path), await fetchPage(`${nginx.baseUrl}/about`)];
  await nginx.stop();
  delays.sort((a, b) => a - b);
  const worst = Math.round(delays.at(-1) ?? 0);
  const failed = responses.filter((status) => status !== 200 && status !== 404).length;
  return {
    fault: `two servers behind the shipped nginx: ${times} edits; kill -9 of one under readers; then the other ends too`,
    happened: `seen at the edge after ${worst} ms at the latest (median ${Math.round(delays[Math.floor(delays.length / 2)] ?? 0)} ms); ${responses.length} answers while one dies, ${failed} of them failures; with none left a cached page ${cached.status}, another ${never.status}`,
    lost: "nothing",
    passed: worst <= 1000 && failed === 0 && cached.status === 200 && never.status >= 500,
  };
}
