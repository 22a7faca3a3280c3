/** One import in a process of its own; prints how long it took and what it cost as JSON. */
import { findFiles } from "#import/official-files/archives/find-files.ts";
import { importFiles } from "#import/official-files/import-files.ts";

export type Once = {
  seconds: number;
  megabytes: number;
  counts: Record<string, number>;
  /** Milliseconds per file in each thousand files. */
  perFile: number[];
};

const [databaseUrl = "", ...paths] = process.argv.slice(2);
async function* files() {
  for (const each of paths) yield* findFiles(each);
}

const started = performance.now();
const perFile: number[] = [];
let [done, last] = [0, started];
const { counts } = await importFiles({
  databaseUrl,
  what: paths.join(", "),
  files: files(),
  onProgress: () => {
    done += 1;
    if (done % 1000 !== 0) return;
    perFile.push(Math.round(performance.now() - last) / 1000);
    last = performance.now();
  },
});
const result: Once = {
  seconds: (performance.now() - started) / 1000,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  counts,
  perFile,
};
process.stdout.write(JSON.stringify(result));
