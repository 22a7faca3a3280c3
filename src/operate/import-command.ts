import fs from "node:fs";
import { connectPlain } from "#data/connect.ts";
import { readHeldRollCalls } from "#data/held-facts.ts";
import { ImportBusy } from "#data/official-run.ts";
import { outcomesInWords } from "#domain/import-run.ts";
import { dryRun } from "#import/official/dry-run.ts";
import { NetworkUnreachable, politeFetch } from "#import/official/fetch-official.ts";
import { findAllFiles, sizeOfAll } from "#import/official/find-files.ts";
import type { FoundFile } from "#import/official/found-file.ts";
import {
  IMPORT_USAGE,
  type ImportArguments,
  readImportArguments,
  WrongArguments,
} from "#import/official/import-arguments.ts";
import { type ImportReport, importFiles } from "#import/official/import-files.ts";
import { findNewRollCalls } from "#import/official/new-roll-calls.ts";
import { fetchRollCalls, PUBLISHERS } from "#import/official/published.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { createImportProgress } from "./import-progress.ts";
import { openDatabase } from "./open-database.ts";
import { Refusal } from "./refusal.ts";

/** What scripts can tell by; the usage lists them. */
const EXIT = { done: 0, someRefused: 2, stopped: 3, noNetwork: 4, wrongArguments: 64 } as const;

type Work = {
  what: string;
  files: (onRead: (bytes: number) => void) => AsyncIterable<FoundFile>;
  bytes: number | null;
};

/** `npm run import`. Gives the exit code. */
export async function importCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  try {
    const wanted = readImportArguments(args);
    return await run(wanted, () => workOf(wanted, signal), signal);
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(`${error.message}\n\n${IMPORT_USAGE}`);
    return EXIT.wrongArguments;
  }
}

/** `npm run import:new`: what the two chambers have published since. Gives the exit code. */
export async function importNewCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  const wanted = readImportArguments([...args, "new"]);
  return run(wanted, (databaseUrl) => newWork(wanted, databaseUrl, signal), signal);
}

async function run(
  wanted: ImportArguments,
  work: (databaseUrl: string) => Work | Promise<Work>,
  signal: AbortSignal,
): Promise<number> {
  const database = await openDatabase();
  try {
    await bringUpToDate(database);
    const { what, files, bytes } = await work(database.url);
    const progress = createImportProgress({ bytes, quiet: wanted.json });
    let read = 0;
    const onRead = (more: number) => {
      read += more;
      progress.onRead(more);
    };
    const { chamber, since } = wanted;
    const options = {
      databaseUrl: database.url,
      what,
      files: files(onRead),
      bytes: { total: bytes, read: () => read },
      wanted: { ...(chamber && { chamber }), ...(since && { since }) },
      signal,
      onProgress: progress.onProgress,
      onFile: progress.onFile,
    };
    const report = await (wanted.dryRun ? dryRun(options) : importFiles(options)).finally(progress.end);
    tell(report, progress.files, wanted);
    return exitCodeOf(report);
  } catch (error) {
    if (error instanceof ImportBusy) throw new Refusal(error.message);
    if (!(error instanceof NetworkUnreachable)) throw error;
    console.error(error.message);
    return EXIT.noNetwork;
  } finally {
    await database.close();
  }
}

function exitCodeOf({ stopped, counts }: ImportReport): number {
  if (stopped !== null) return EXIT.stopped;
  return counts.refused + counts.quarantined > 0 ? EXIT.someRefused : EXIT.done;
}

function tell(report: ImportReport, files: unknown[], { json, dryRun: dry }: ImportArguments): void {
  if (json) {
    console.log(JSON.stringify({ ...report, dryRun: dry, files }));
    return;
  }
  console.log(`${dry ? "Would be: " : ""}${outcomesInWords(report.counts)}`);
  if (report.stopped) console.error(report.stopped);
}

function workOf({ wanted }: ImportArguments, signal: AbortSignal): Work {
  if (wanted.from === "paths") return workOfPaths(wanted.paths);
  const { chamber, congress, session, numbers } = wanted;
  const files = () => fetchRollCalls(politeFetch(), PUBLISHERS, { chamber, congress, session }, numbers, signal);
  return { what: `${chamber} ${congress} ${session} ${numbers.join(" ")}`, files, bytes: null };
}

function workOfPaths(paths: string[]): Work {
  for (const path of paths) if (!fs.existsSync(path)) throw new WrongArguments(`There is no file or folder ${path}`);
  return { what: paths.join(", "), files: (onRead) => findAllFiles(paths, onRead), bytes: sizeOfAll(paths) };
}

async function newWork({ chamber }: ImportArguments, databaseUrl: string, signal: AbortSignal): Promise<Work> {
  const held = await connectPlain(databaseUrl, readHeldRollCalls);
  const options = {
    fetch: politeFetch(),
    publishers: PUBLISHERS,
    held: new Set(held.keys()),
    today: new Date().toISOString().slice(0, 10),
    signal,
    ...(chamber && { chamber }),
  };
  return { what: "what has been published since", files: () => findNewRollCalls(options), bytes: null };
}
