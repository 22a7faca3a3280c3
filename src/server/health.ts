import type http from "node:http";
import type { DataVersionMonitor } from "./data-version.ts";
import type { HeaderList } from "./http/response-headers.ts";

/** `/health/live`: the process answers. `/health/ready`: it can render pages, and has not been told to stop. */
export function sendHealth(
  path: string,
  { method }: http.IncomingMessage,
  res: http.ServerResponse,
  {
    dataVersion,
    isDraining,
    security,
  }: { dataVersion: Pick<DataVersionMonitor, "latest">; isDraining: boolean; security: HeaderList },
): void {
  const { latest } = dataVersion;
  const database = latest ? (latest.writable ? "writable" : "read_only") : "gone";
  const ready = !isDraining && latest !== null;
  const [status, body] = path === "/health/live" ? [200, { live: true }] : [ready ? 200 : 503, { ready, database }];
  res.writeHead(status, ["Content-Type", "application/json", "Cache-Control", "no-store", ...security]);
  res.end(method === "HEAD" ? undefined : `${JSON.stringify(body)}\n`);
}
