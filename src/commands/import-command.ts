import fs from "node:fs";
import { connectPg } from "#data/database/connect.ts";
import { ImportBusy } from "#data/official-files/official-run.ts";
import { readStoredRollCalls } from "#data/official-files/stored-facts.ts";
import { describeOutcomes } from "#domain/official-files/import-run.ts";
import { findAllFiles, sizeOfAll } from "#import/official-files/archives/find-files.ts";
import type { FoundFile } from "#import/official-files/archives/found-file.ts";
import { dryRun } from "#import/official-files/dry-run.ts";
import { NetworkUnreachable, politeFetch } from "#import/official-files/fetch-official.ts";
import {
  IMPORT_NEW_USAGE,
  IMPORT_USAGE,
  type ImportArguments,
  readImportArguments,
  WrongArguments,
} from "#import/official-files/import-arguments.ts";
import { ImportFault } from "#import/official-files/import-fault.ts";
import { type ImportReport, importFiles } from "#import/official-files/import-files.ts";
import { findNewRollCalls } from "#import/official-files/new-roll-calls.ts";
import { fetchRollCalls, PUBLISHERS } from "#import/official-files/published.ts";
import { log } from "#log.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { explain, UserFacingError } from "#processes/user-facing-error.ts";
import { createImportProgress } from "./import-progress.ts";

/** What scripts can tell by; the usage lists them. */
const EXIT = { done: 0, someRefused: 2, stopped: 3, noNetwork: 4, wrongArguments: 64, fault: 70 } as const;

type Work = {
  what: string;
  files: (onRead: (bytes: number) => void) => AsyncIterable<FoundFile>;
  bytes: number | null;
};

export { IMPORT_NEW_USAGE, IMPORT_USAGE };

/** `npm run import`. Gives the exit code. */
export async function importCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  return withExitCodes(IMPORT_USAGE, () => {
    const importArgs = readImportArguments(args);
    return run(importArgs, () => workOf(importArgs, signal), signal);
  });
}

/** `npm run import:new`: what the two chambers have published since. Gives the exit code. */
export async function importNewCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  return withExitCodes(IMPORT_NEW_USAGE, () => {
    const importArgs = readImportArguments([...args, "new"]);
    return run(importArgs, (databaseUrl) => newWork(importArgs, databaseUrl, signal), signal);
  });
}

/** Turns whatever may happen into one sentence and an exit code; only the log has more of it. */
async function withExitCodes(usage: string, importing: () => Promise<number>): Promise<number> {
  try {
    return await importing();
  } catch (error) {
    if (error instanceof WrongArguments) {
      console.error(`${error.message}\n\n${usage}`);
      return EXIT.wrongArguments;
    }
    if (explain(error) !== null) throw error;
    if (!(error instanceof ImportFault)) log.error({ err: error }, "import");
    console.error((error instanceof ImportFault ? error : new ImportFault(null)).message);
    return EXIT.fault;
  }
}

async function run(
  importArgs: ImportArguments,
  work: (databaseUrl: string) => Work | Promise<Work>,
  signal: AbortSignal,
): Promise<number> {
  const database = await openDatabase();
  try {
    await bringUpToDate(database);
    const { what, files, bytes } = await work(database.url);
    const progress = createImportProgress({ bytes, quiet: importArgs.json });
    let read = 0;
    const onRead = (more: number) => {
      read += more;
      progress.onRead(more);
    };
    const { chamber, since } = importArgs;
    const options = {
      databaseUrl: database.url,
      what,
      files: files(onRead),
      bytes: { total: bytes, read: () => read },
      filter: { ...(chamber && { chamber }), ...(since && { since }) },
      signal,
      onProgress: progress.onProgress,
      onFile: progress.onFile,
    };
    const report = await (importArgs.dryRun ? dryRun(options) : importFiles(options)).finally(progress.end);
    printReport(report, progress.files, importArgs);
    return exitCodeOf(report);
  } catch (error) {
    if (error instanceof ImportBusy) throw new UserFacingError(error.message);
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

function printReport(report: ImportReport, files: unknown[], { json, dryRun: dry }: ImportArguments): void {
  if (json) {
    console.log(JSON.stringify({ ...report, dryRun: dry, files }));
    return;
  }
  console.log(`${dry ? "Would be: " : ""}${describeOutcomes(report.counts)}`);
  for (const name of report.unknownElements) console.error(`An element that is new here was passed over: ${name}`);
  if (report.stopped) console.error(report.stopped);
}

function workOf({ source }: ImportArguments, signal: AbortSignal): Work {
  if (source.from === "paths") return workOfPaths(source.paths);
  const { chamber, congress, session, numbers } = source;
  const files = () => fetchRollCalls(politeFetch(), PUBLISHERS, { chamber, congress, session }, numbers, signal);
  return { what: `${chamber} ${congress} ${session} ${numbers.join(" ")}`, files, bytes: null };
}

function workOfPaths(paths: string[]): Work {
  for (const path of paths) if (!fs.existsSync(path)) throw new WrongArguments(`There is no file or folder ${path}`);
  return { what: paths.join(", "), files: (onRead) => findAllFiles(paths, onRead), bytes: sizeOfAll(paths) };
}

async function newWork({ chamber }: ImportArguments, databaseUrl: string, signal: AbortSignal): Promise<Work> {
  const stored = await connectPg(databaseUrl, readStoredRollCalls);
  const options = {
    fetch: politeFetch(),
    publishers: PUBLISHERS,
    storedIds: new Set(stored.keys()),
    today: new Date().toISOString().slice(0, 10),
    signal,
    ...(chamber && { chamber }),
  };
  return { what: "what has been published since", files: () => findNewRollCalls(options), bytes: null };
}
