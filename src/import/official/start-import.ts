import { setTimeout as wait } from "node:timers/promises";
import type { Editor } from "#domain/editor.ts";
import { log } from "#log.ts";
import { findAllFiles, sizeOfAll } from "./find-files.ts";
import type { FoundFile } from "./found-file.ts";
import { type ImportOptions, importFiles } from "./import-files.ts";
import type { Upload } from "./receive-upload.ts";

/** A single roll call is in by then, and whoever sent it sees it done. */
const WAIT_FOR_SMALL_MS = 1500;

/**
 * Starts a run and gives its number; the run goes on by itself and writes down how far it is. What it is over is
 * given up by `done` when it has ended. @throws NotPermitted, ImportBusy before anything has begun
 */
async function startImport(
  options: Omit<ImportOptions, "onStart"> & { by: Editor },
  done: () => void,
): Promise<number> {
  const started = Promise.withResolvers<number>();
  const ended = importFiles({ ...options, onStart: started.resolve })
    .catch((error: Error) => {
      // Before it has begun whoever asked hears of it; later the run itself says so.
      started.reject(error);
      log.warn({ error: error.message, what: options.what }, "an import ended early");
    })
    .finally(done);
  const importRunId = await started.promise;
  await Promise.race([ended, wait(WAIT_FOR_SMALL_MS)]);
  return importRunId;
}

/** Takes over what an editor has uploaded. @throws NotPermitted, ImportBusy */
export function startUploaded(by: Editor, databaseUrl: string, { names, paths, remove }: Upload): Promise<number> {
  let read = 0;
  const files = findAllFiles(paths, (bytes) => {
    read += bytes;
  });
  const bytes = { total: sizeOfAll(paths), read: () => read };
  return startImport({ by, databaseUrl, what: names.join(", "), files, bytes }, remove);
}

/** Takes over what a chamber's own site has. @throws NotPermitted, ImportBusy */
export function startFetched(
  by: Editor,
  databaseUrl: string,
  { what, files, total }: { what: string; files: AsyncIterable<FoundFile>; total: number },
): Promise<number> {
  return startImport({ by, databaseUrl, what, files, total }, () => {});
}
