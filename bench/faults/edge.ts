import { setTimeout as wait } from "node:timers/promises";
import { ensureNginx } from "../../tests/support/run/nginx.ts";
import { startShippedNginx } from "../../tests/support/shipped-nginx.ts";
import { findASource } from "./database-faults.ts";
import { seenAfter } from "./replica-faults.ts";
import { look, processOf, type Row, type Served, serveSite, until } from "./site.ts";

/** Two servers behind the shipped nginx: an edit until it is seen at the edge; one of them dies; then both. */
export async function atTheEdge(databaseUrl: string, room: string, times: number): Promise<Row | null> {
  const servers = [await serveSite(databaseUrl), await serveSite(databaseUrl)];
  const [first, second] = servers as [Served, Served];
  const program = ensureNginx();
  if (!program) return null;
  const nginx = await startShippedNginx(room, [first.address, second.address], { program });
  const source = await findASource(databaseUrl);
  const delays: number[] = [];
  for (let time = 1; time <= times; time += 1) {
    // Asked all the while, so that the edge has just kept the page whenever the edit comes.
    await until(async () => (await look(nginx.address + source.address)).status === 200);
    await wait(Math.random() * 1000);
    await look(nginx.address + source.address);
    delays.push(await seenAfter(databaseUrl, source, `At the edge, number ${time}`, nginx.address));
  }
  const answers: number[] = [];
  const asking = (async () => {
    for (let time = 0; time < 60; time += 1) {
      const { status } = await look(`${nginx.address}/${time % 2 ? "senators/jon-tester" : `senators/nobody-${time}`}`);
      answers.push(status);
      await wait(25);
    }
  })();
  await wait(200);
  process.kill(processOf(first) ?? 0, "SIGKILL");
  await asking;
  await second.stop();
  const [kept, never] = [await look(nginx.address + source.address), await look(`${nginx.address}/about`)];
  await nginx.stop();
  delays.sort((a, b) => a - b);
  const worst = Math.round(delays.at(-1) ?? 0);
  const failed = answers.filter((status) => status !== 200 && status !== 404).length;
  return {
    fault: `two servers behind the shipped nginx: ${times} edits; kill -9 of one under readers; then the other ends too`,
    happened: `seen at the edge after ${worst} ms at the latest (median ${Math.round(delays[Math.floor(delays.length / 2)] ?? 0)} ms); ${answers.length} answers while one dies, ${failed} of them failures; with none left a kept page ${kept.status}, another ${never.status}`,
    lost: "nothing",
    held: worst <= 1000 && failed === 0 && kept.status === 200 && never.status >= 500,
  };
}
