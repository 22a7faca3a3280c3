/**
 * How fast the largest files leave and how much memory that takes, beside COPY, which is what PostgreSQL itself does.
 * DATABASE_URL=… node --expose-gc --conditions=react-server bench/downloads.ts
 */
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { to } from "pg-copy-streams";
import { env } from "#env.ts";
import { withClient } from "#postgres/database.ts";

process.env.API_REQUESTS_A_MINUTE = "1000000";
const { serveDownload } = await import("#api/downloads/serve.ts");

const FILES = [
  "statements.csv",
  "tallies.csv",
  "roll_calls.csv",
  "votes.csv",
  "votes.jsonl",
  "votes.parquet",
  "said-and-voted.zip",
];
const MB = 1024 * 1024;

/** Bytes, seconds, and how much more memory was held at most than before. */
async function measure(read: () => Promise<number>): Promise<{ bytes: number; seconds: number; grown: number }> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const started = performance.now();
  const bytes = await read();
  clearInterval(watch);
  return { bytes, seconds: (performance.now() - started) / 1000, grown: (peak - before) / MB };
}

function say(name: string, { bytes, seconds, grown }: Awaited<ReturnType<typeof measure>>): void {
  const speed = (bytes / MB / seconds).toFixed(0);
  console.log(
    `${name.padEnd(24)} ${(bytes / MB).toFixed(1).padStart(8)} MB in ${seconds.toFixed(1)} s (${speed} MB/s), RSS +${grown.toFixed(0)} MB, now ${(process.memoryUsage.rss() / MB).toFixed(0)} MB`,
  );
}

for (const file of FILES) {
  const measured = await measure(async () => {
    const response = await serveDownload(new Request(`http://localhost/download/${file}`), file);
    let bytes = 0;
    for await (const chunk of response.body ?? []) bytes += chunk.byteLength;
    return bytes;
  });
  say(file, measured);
}

await withClient(env().DATABASE_URL, async (client) => {
  const copy = await measure(async () => {
    let bytes = 0;
    const counted = new Writable({
      write(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        done();
      },
    });
    await pipeline(client.query(to("COPY votes TO STDOUT (FORMAT csv)")), counted);
    return bytes;
  });
  say("COPY votes (yardstick)", copy);
});
process.exit(0);
