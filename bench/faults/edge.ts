import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "#operate/ports.ts";
import { inProject } from "#operate/project.ts";
import { findASource } from "./database-faults.ts";
import { seenAfter } from "./replica-faults.ts";
import { look, processOf, type Row, type Served, serveSite, until } from "./site.ts";

/** The shipped nginx configuration, without TLS, in front of these servers; null where nginx is not installed. */
async function shippedNginx(
  room: string,
  servers: Served[],
): Promise<{ address: string; stop(): Promise<unknown> } | null> {
  const port = await findFreePort();
  const shipped = fs.readFileSync(inProject("deploy/nginx.conf"), "utf8");
  const conf = shipped
    .replace(/\nserver \{\n {2}listen 80;[\s\S]*?\n\}\n/, "\n")
    .replaceAll(/^\s*(ssl_.*|listen \[::\].*)\n/gm, "")
    .replace(/listen 443 .*;/, `listen ${port};`)
    .replace("127.0.0.1:3001", new URL(servers[0]?.address ?? "").host)
    .replace("127.0.0.1:3002", new URL(servers[1]?.address ?? "").host)
    .replace("/var/cache/nginx/said-and-voted", path.join(room, "edge"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${room}/${kind};`)
    .join(" ");
  const file = path.join(room, "nginx.conf");
  fs.writeFileSync(
    file,
    `daemon off; pid ${room}/nginx.pid; error_log ${room}/nginx.log; events { worker_connections 2048; }\nhttp { access_log off; ${temporary}\n${conf} }`,
  );
  const child = spawn("nginx", ["-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  const failed = once(child, "error").then(() => true);
  if (await Promise.race([failed, wait(500, false)])) return null;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => {
      child.kill("SIGTERM");
      return once(child, "exit");
    },
  };
}

/** Two servers behind the shipped nginx: an edit until it is seen at the edge; one of them dies; then both. */
export async function atTheEdge(databaseUrl: string, room: string, times: number): Promise<Row | null> {
  const servers = [await serveSite(databaseUrl), await serveSite(databaseUrl)];
  const [first, second] = servers as [Served, Served];
  const nginx = await shippedNginx(room, servers);
  if (!nginx) return null;
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
