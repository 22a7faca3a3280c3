import { fork } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ImportBusy } from "#data/official-files/official-run.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { log } from "#log.ts";
import type { ImportMessage, ImportOrder } from "./import-for-admin.ts";
import type { Sitting } from "./published.ts";
import type { Upload } from "./receive-upload.ts";

/** A single roll call is in by then, and whoever sent it sees it done. */
const WAIT_FOR_SMALL_MS = 1500;

/** Readers come first: the site answers while years of votes go in. */
const PRIORITY = os.constants.priority.PRIORITY_BELOW_NORMAL;
const SCRIPT = "scripts/import-for-admin.ts";
const SMALL_MEMORY = ["--max-semi-space-size=4", "--max-old-space-size=512"];

/** Imports what an editor has uploaded. @throws NotPermitted, ImportBusy */
export function startUploaded(by: Editor, databaseUrl: string, { names, paths, remove }: Upload): Promise<number> {
  return startImport({ by, databaseUrl, what: names.join(", "), work: { from: "upload", paths } }, remove);
}

/** Imports what a chamber's own site has. @throws NotPermitted, ImportBusy */
export function startFetched(by: Editor, databaseUrl: string, sitting: Sitting, numbers: number[]): Promise<number> {
  const what = `${sitting.chamber} ${sitting.congress} ${sitting.session} ${numbers.join(" ")}`;
  return startImport({ by, databaseUrl, what, work: { from: "site", sitting, numbers } }, () => {});
}

/**
 * Starts a run in a process of its own and gives its number; the run goes on by itself and writes down how far it
 * is. What it is over is given up by `done` when it has ended. It ends with the site: what is in by then is found
 * unchanged by the next.
 */
async function startImport(order: ImportOrder, done: () => void): Promise<number> {
  // Run as it stands in the project, not as a part of the built site.
  const child = fork(path.join(/* turbopackIgnore: true */ process.cwd(), SCRIPT), {
    execArgv: ["--conditions=react-server", ...SMALL_MEMORY],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const started = Promise.withResolvers<number>();
  const ended = Promise.withResolvers<void>();
  child.on("message", (message: ImportMessage) => {
    if ("started" in message) started.resolve(message.started);
    else started.reject(errorOf(message));
  });
  child.once("error", started.reject);
  child.once("exit", (code) => {
    if (code !== 0) log.warn({ code, what: order.what }, "an import ended early");
    // Only where it ended before it said anything: what is settled stays so.
    started.reject(new Error(`The import ended before it began (${code}).`));
    done();
    ended.resolve();
  });
  if (child.pid) os.setPriority(child.pid, PRIORITY);
  child.send(order);
  const importRunId = await started.promise;
  await Promise.race([ended.promise, wait(WAIT_FOR_SMALL_MS)]);
  return importRunId;
}

/** Errors do not pass from process to process as what they were. */
function errorOf({ rejected, message }: Extract<ImportMessage, { rejected: string }>): Error {
  if (rejected === "ImportBusy") return new ImportBusy(message);
  return rejected === "NotPermitted" ? new NotPermitted(message) : new Error(message);
}
