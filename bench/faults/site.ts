import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { provideAuthSecret } from "#env.ts";
import { findFreePort } from "#processes/ports.ts";
import { startWebServer, type WebServer } from "#processes/web-server.ts";

export type Served = WebServer & { baseUrl: string };

/** One server of the built site on this database, on any port, and out of any folder of the project. */
export async function serveSite(
  databaseUrl: string,
  { port, distDir }: { port?: number; distDir?: string } = {},
): Promise<Served> {
  provideAuthSecret(() => "a secret of the faults, of 32 characters and more");
  const own = port ?? (await findFreePort());
  const server = await startWebServer({ mode: "start", databaseUrl, port: own, distDir });
  const baseUrl = `http://127.0.0.1:${own}`;
  await until(async () => (await fetchPage(`${baseUrl}/health/ready`)).status === 200);
  return { ...server, baseUrl };
}

export type PageResult = { status: number; ms: number; body: string; retryAfter: string | null };

/** What a reader sees, and after how long; status 0 where nothing answered. */
export async function fetchPage(url: string, init: RequestInit = {}): Promise<PageResult> {
  const begun = performance.now();
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(60_000) });
    const body = await response.text();
    return {
      status: response.status,
      ms: performance.now() - begun,
      body,
      retryAfter: response.headers.get("retry-after"),
    };
  } catch (error) {
    return { status: 0, ms: performance.now() - begun, body: String(error), retryAfter: null };
  }
}

/** The report form of a site, filled in, as a browser without JavaScript sends it; null where there is no form. */
export async function filledReport(site: Served, text: string): Promise<FormData | null> {
  const page = await fetchPage(`${site.baseUrl}/report`);
  const inputs = [...page.body.matchAll(/<input\b([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const of = (attributes: string, name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]);
  const body = new FormData();
  for (const each of inputs) if (of(each, "type") === "hidden") body.set(of(each, "name"), of(each, "value"));
  const kind = inputs.find((each) => of(each, "name") === "kind");
  if (page.status !== 200 || !kind) return null;
  body.set("kind", of(kind, "value"));
  body.set("text", text);
  return body;
}

/** Sends a report from an invented network of its own; the site has to trust one proxy. */
export function sendReport(site: Served, body: FormData, from = 0): Promise<PageResult> {
  const headers = { origin: site.baseUrl, "x-forwarded-for": `198.18.${from >> 8}.${from & 255}` };
  return fetchPage(`${site.baseUrl}/report`, { method: "POST", body, headers, redirect: "manual" });
}

function unescaped(text = ""): string {
  return text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

/** Milliseconds until `isSo`; Infinity where it is not so in time. */
export async function until(isSo: () => Promise<boolean>, timeoutMs = 30_000, every = 25): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < timeoutMs) {
    if (await isSo()) return performance.now() - begun;
    await wait(every);
  }
  return Number.POSITIVE_INFINITY;
}

/** One line of the table: what was done to the site, what happened, what was lost. */
export type Row = { fault: string; happened: string; lost: string; passed: boolean };

/** The process that listens on the site's port; null where `ss` does not tell. */
export function processOf({ baseUrl }: Served): number | null {
  const listening = execFileSync("ss", ["-ltnpH", `sport = :${new URL(baseUrl).port}`], { encoding: "utf8" });
  const pid = /pid=(\d+)/.exec(listening)?.[1];
  return pid ? Number(pid) : null;
}
