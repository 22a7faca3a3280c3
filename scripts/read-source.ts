import { Worker } from "node:worker_threads";
import type { ReadAnswer, ReadOrder } from "#import/source/read-apart.ts";
import { SourceRefused } from "#import/source/source-refused.ts";
import { textInFile } from "#import/source/text-in-file.ts";

// Started by the site alone, for one file that somebody outside has made (src/import/source/read-apart.ts).
process.once("disconnect", () => process.exit(1));
process.once("message", async ({ bytes, contentType, megabytes }: ReadOrder) => {
  watchMemory(megabytes);
  const answer = await textInFile(bytes, contentType).then(
    (text): ReadAnswer => ({ text }),
    (error: unknown): ReadAnswer => ({ refused: error instanceof SourceRefused ? error.message : "cannot be read" }),
  );
  process.send?.(answer);
});

/** V8 bounds its own heap, and not what a PDF's streams are unpacked to: from a thread that nothing holds up. */
function watchMemory(megabytes: number): void {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1e6) process.kill(process.pid, "SIGKILL");
  }, 10)`;
  new Worker(watch, { eval: true }).unref();
}
