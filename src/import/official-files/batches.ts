import { type BatchItem, writeBatch } from "#data/official-files/copy-batch.ts";
import type { OfficialRun } from "#data/official-files/official-run.ts";
import { log } from "#log.ts";

/** A batch is as large as pays: some megabytes, and a second or so to lose by a kill. */
const MOST_VOTES = 40_000;
const MOST_FILES = 2_000;

/** Collects what files bring and writes it, one batch while the next is being read. */
export type Batches = {
  add(item: BatchItem, votes: number): Promise<void>;
  /** Everything that was added is in the database, or was refused by it. */
  flush(): Promise<void>;
};

/** `onRejected` is told of files that the database refused although no parser did. */
export function createBatches(run: OfficialRun, onRejected: (item: BatchItem) => void): Batches {
  let items: BatchItem[] = [];
  let votes = 0;
  let writing: Promise<void> = Promise.resolve();
  const start = async () => {
    await writing;
    const batch = items;
    items = [];
    votes = 0;
    writing = write(run, batch, onRejected);
    // The next call awaits it and hears of a failure; until then it is not left unheard.
    writing.catch(() => {});
  };
  return {
    async add(item, itsVotes) {
      items.push(item);
      votes += itsVotes;
      if (votes >= MOST_VOTES || items.length >= MOST_FILES) await start();
    },
    async flush() {
      await start();
      await writing;
    },
  };
}

async function write(run: OfficialRun, batch: BatchItem[], onRejected: (item: BatchItem) => void): Promise<void> {
  if (batch.length === 0) return;
  try {
    await writeBatch(run, batch);
  } catch (error) {
    if (!isDataError(error)) throw error;
    await writeOneByOne(run, batch, onRejected);
  }
}

/** Whole file or nothing: what one file brings and the database refuses takes no other file with it. */
async function writeOneByOne(run: OfficialRun, batch: BatchItem[], onRejected: (item: BatchItem) => void) {
  for (const item of batch) {
    try {
      await writeBatch(run, [item]);
    } catch (error) {
      if (!isDataError(error)) throw error;
      log.warn({ err: error, path: item.file.path, importRunId: run.importRunId }, "the database refused a file");
      const message = "document: holds something that the record cannot; the log says what";
      const rejected: BatchItem = { file: { ...item.file, outcome: "refused", message } };
      await writeBatch(run, [rejected]);
      onRejected(rejected);
    }
  }
}

/** A value that a column cannot hold, or a rule of the database, and not a lost connection or a full disk. */
function isDataError(error: unknown): boolean {
  return /^(22|23)/.test((error as { code?: string }).code ?? "");
}
