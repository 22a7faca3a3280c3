import http from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What served a request: the cache, a new rendering, the app, a rejection by the front server, or the health check. */
export type ServedBy = "cache" | "rendered" | "app" | "rejected" | "health";

/** Creates the metrics, in the names that Prometheus reads. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: "http_requests_total",
      help: "Requests, by what served them and by class of status",
      labelNames: ["by", "status"] as const,
      registers,
    }),
    seconds: new Histogram({
      name: "http_request_duration_seconds",
      help: "Duration of requests that were not served from the cache",
      labelNames: ["by"] as const,
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    /** A value that is read when somebody asks. */
    watch(name: string, help: string, read: () => number): void {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Serves the metrics to this machine alone. */
export async function serveMetrics({ registry }: Metrics, port: number): Promise<http.Server> {
  const server = http.createServer((_req, res) => {
    registry.metrics().then(
      (text) => res.writeHead(200, { "Content-Type": registry.contentType }).end(text),
      () => res.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
