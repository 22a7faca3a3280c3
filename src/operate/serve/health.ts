import type http from "node:http";
import type { RecordClock } from "./record-clock.ts";

/** `/health/live`: the process answers. `/health/ready`: it can make pages, and has not been told to stop. */
export function answerHealth(
  pathname: string,
  res: http.ServerResponse,
  { latest }: Pick<RecordClock, "latest">,
  isDraining: boolean,
): void {
  const database = latest ? (latest.writable ? "writable" : "read_only") : "gone";
  const ready = !isDraining && latest !== null;
  const [status, told] =
    pathname === "/health/live"
      ? [200, { live: true }]
      : pathname === "/health/ready"
        ? [ready ? 200 : 503, { ready, database }]
        : [404, {}];
  res.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  res.end(`${JSON.stringify(told)}\n`);
}
