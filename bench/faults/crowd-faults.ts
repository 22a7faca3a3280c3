import { execFileSync } from "node:child_process";
import http from "node:http";
import net from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { inProject } from "#processes/project.ts";
import { fetchPage, processOf, type Row, type Served, until } from "./site.ts";

/** Resident memory of the process that listens on the site's port, in MB; where /proc does not tell, NaN. */
function memoryOf(site: Served): number {
  const pid = processOf(site);
  return pid
    ? Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024)
    : Number.NaN;
}

function diskOf(folder: string): number {
  return Number(execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t")[0]);
}

/** So many addresses that nobody ever gave out. */
export async function nonexistentPaths(site: Served, count: number): Promise<Row> {
  const [memory, disk] = [memoryOf(site), diskOf(inProject(".next"))];
  const statuses = new Map<number, number>();
  let halfway = 0;
  for (let at = 0; at < count; at += 8) {
    const requests = Array.from({ length: Math.min(8, count - at) }, (_, i) =>
      fetchPage(`${site.baseUrl}/senators/nobody-${at + i}`),
    );
    for (const { status } of await Promise.all(requests)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (halfway === 0 && at >= count / 2) halfway = memoryOf(site);
  }
  const [memoryAfter, diskAfter] = [memoryOf(site), diskOf(inProject(".next"))];
  return {
    fault: `${count} invented addresses`,
    happened: `${statusCounts(statuses)}; memory ${memory} MB, halfway ${halfway} MB, then ${memoryAfter} MB; files of the build ${diskAfter - disk} KB larger`,
    lost: "nothing",
    passed: statuses.get(404) === count && diskAfter === disk && memoryAfter < 450 && memoryAfter - halfway < 60,
  };
}

/** A page that is made for each who asks. */
const DYNAMIC_PATH = "/report";

/** More than can be made, for some seconds; then the question is how soon it is well again. */
export async function overload(
  site: Served,
  seconds: number,
  connections: number,
  { path, description } = { path: DYNAMIC_PATH, description: "pages that are made for each" },
): Promise<Row> {
  const statuses = new Map<number, number>();
  const cachedTimes: number[] = [];
  const end = Date.now() + seconds * 1000;
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const crowd = Array.from({ length: connections }, async (_, reader) => {
    for (let time = 0; Date.now() < end; time += 1) {
      const status = await statusOf(`${site.baseUrl}${path}?reader=${reader}-${time}`, agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 503) await wait(50);
    }
  });
  const watcher = (async () => {
    while (Date.now() < end) {
      cachedTimes.push((await fetchPage(`${site.baseUrl}/senators/jon-tester`)).ms);
      await wait(200);
    }
  })();
  await Promise.all([...crowd, watcher]);
  agent.destroy();
  const recovered = await until(async () => {
    const { status, ms } = await fetchPage(`${site.baseUrl}${path}`);
    return status === 200 && ms < 1000;
  });
  const others = [...statuses.keys()].filter((status) => status !== 200 && status !== 503);
  cachedTimes.sort((a, b) => a - b);
  return {
    fault: `${connections} readers ask without a pause for ${description} for ${seconds} s`,
    happened: `${statusCounts(statuses)}; a cached page meanwhile in ${Math.round(cachedTimes[Math.floor(cachedTimes.length / 2)] ?? 0)} ms (median); well again in ${Math.round(recovered)} ms`,
    lost: "nothing",
    passed: others.length === 0 && (statuses.get(200) ?? 0) > 0 && recovered < 5000,
  };
}

/** Twenty pages that are made for each who asks, one after the other; held where all come and none is late. */
async function dynamicUnderLoad(site: Served): Promise<Pick<Row, "happened" | "passed">> {
  const times: number[] = [];
  const statuses = new Map<number, number>();
  for (let time = 0; time < 20; time += 1) {
    const { status, ms } = await fetchPage(site.baseUrl + DYNAMIC_PATH);
    times.push(ms);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  times.sort((a, b) => a - b);
  const [middle = 0, worst = 0] = [times[10], times.at(-1)];
  return {
    happened: `${statusCounts(statuses)}, in ${Math.round(middle)} ms (median), ${Math.round(worst)} ms at most`,
    passed: statuses.get(200) === times.length && worst < 5000,
  };
}

/** Forms that arrive a byte at a time, which must not hold the places in which pages are made. */
export async function slowForms(site: Served, connections: number): Promise<Row> {
  const { port, host } = new URL(site.baseUrl);
  const head = `POST /report HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n`;
  const sockets = Array.from({ length: connections }, () => {
    const socket = net.connect(Number(port), "127.0.0.1", () => socket.write(head));
    socket.on("error", () => {});
    socket.resume();
    return socket;
  });
  const dripping = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write("a");
  }, 500);
  await wait(2000);
  const { happened, passed } = await dynamicUnderLoad(site);
  clearInterval(dripping);
  for (const socket of sockets) socket.destroy();
  return {
    fault: `${connections} forms that arrive a byte at a time`,
    happened: `pages made for each meanwhile: ${happened}`,
    lost: "nothing",
    passed,
  };
}

/** Readers who hang up at any moment, and as many who have asked for much and read none of it. */
export async function disconnectingClients(site: Served, connections: number, seconds: number): Promise<Row> {
  const { port, host } = new URL(site.baseUrl);
  let requests = 0;
  const asking = (path: string) => {
    const from = `X-Forwarded-For: 198.19.${requests >> 8}.${requests++ & 255}`;
    const socket = net.connect(Number(port), "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip\r\n${from}\r\n\r\n`),
    );
    socket.on("error", () => {});
    return socket;
  };
  const unread = Array.from({ length: connections }, () => asking("/download/said-and-voted.zip").pause());
  let hungUp = 0;
  const end = Date.now() + seconds * 1000;
  const leaving = Array.from({ length: 10 }, async () => {
    while (Date.now() < end) {
      const socket = asking(hungUp % 2 ? "/api/v1/senators?limit=50" : "/statements?proposition=cooperate");
      await wait(Math.random() * 300);
      socket.destroy();
      hungUp += 1;
    }
  });
  await Promise.all(leaving);
  const { happened, passed } = await dynamicUnderLoad(site);
  for (const socket of unread) socket.destroy();
  return {
    fault: `${hungUp} readers hang up at any moment; ${connections} ask for a file and read none of it`,
    happened: `pages made for each afterward: ${happened}`,
    lost: "nothing",
    passed,
  };
}

/** Connections that say one byte and then nothing, and headers larger than anybody needs. */
export async function slowAndHuge(site: Served, connections: number): Promise<Row> {
  const { port } = new URL(site.baseUrl);
  let ended = 0;
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = net.connect(Number(port), "127.0.0.1");
      socket.on("error", () => {});
      // What is not read is never seen to have ended.
      socket.resume();
      socket.on("close", () => {
        ended += 1;
      });
      await new Promise((resolve) => socket.once("connect", resolve).once("error", resolve));
      socket.write("G");
      return socket;
    }),
  );
  const meanwhile = await fetchPage(`${site.baseUrl}/senators/jon-tester`);
  const released = await until(async () => ended === connections, 40_000, 250);
  for (const socket of sockets) socket.destroy();
  const huge = await new Promise<string>((resolve) => {
    const socket = net.connect(Number(port), "127.0.0.1", () =>
      socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(1_000_000)}\r\n\r\n`),
    );
    socket.on("error", () => resolve("closed"));
    socket.once("data", (data) => resolve(data.toString().split("\r\n")[0] ?? ""));
    socket.once("close", () => resolve("closed"));
  });
  return {
    fault: `${connections} connections that say one byte; a header of 1 MB`,
    happened: `a page meanwhile ${meanwhile.status} in ${Math.round(meanwhile.ms)} ms; all let go after ${(released / 1000).toFixed(0)} s; the header: ${huge}`,
    lost: "nothing",
    passed: meanwhile.status === 200 && Number.isFinite(released) && /40\d|431|closed/.test(huge),
  };
}

function statusOf(url: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent }, (res) => {
      res.resume();
      res.on("end", () => resolve(res.statusCode ?? 0));
      res.on("error", () => resolve(0));
    });
    request.on("error", () => resolve(0));
  });
}

function statusCounts(statuses: ReadonlyMap<number, number>): string {
  return [...statuses].map(([status, count]) => `${count} × ${status || "no answer"}`).join(", ");
}
