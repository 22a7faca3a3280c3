import { Worker } from "node:worker_threads";
import type { ReadOrder, ReadResult } from "#import/sources/read-in-process.ts";
import { SourceRejected } from "#import/sources/source-rejected.ts";
import { textInFile } from "#import/sources/text-in-file.ts";

// Started by the site alone, for one file that somebody outside has made (src/import/sources/read-in-process.ts).
process.once("disconnect", () => process.exit(1));
process.once("message", async ({ bytes, contentType, megabytes }: ReadOrder) => {
  watchMemory(megabytes);
  const result = await textInFile(bytes, contentType).then(
    (text): ReadResult => ({ text }),
    (error: unknown): ReadResult => ({ rejected: error instanceof SourceRejected ? error.message : "cannot be read" }),
  );
  process.send?.(result);
});

/** V8 bounds its own heap, and not what a PDF's streams are unpacked to: from a thread that nothing holds up. */
function watchMemory(megabytes: number): void {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes} * 1e6) process.kill(process.pid, "SIGKILL");
  }, 10)`;
  new Worker(watch, { eval: true }).unref();
}
