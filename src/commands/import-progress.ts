import type { FileRecord } from "#data/official-files/copy-batch.ts";
import { describeDuration, type OutcomeCounts } from "#domain/official-files/import-run.ts";

type ReportedFile = Omit<FileRecord, "ordinal">;

/** Shows how far an import is, on a terminal; elsewhere it says what went otherwise than well, and nothing more. */
export type ImportProgress = {
  onRead: (bytes: number) => void;
  onProgress: (counts: OutcomeCounts) => void;
  onFile: (file: ReportedFile) => void;
  /** Files that did not simply go in, for the report. */
  files: ReportedFile[];
  end: () => void;
};

const EVERY = 250;
/** Lines about single files that are worth a person's time; the run keeps all of them. */
const MOST_LINES = 50;

export function createImportProgress({ bytes, quiet }: { bytes: number | null; quiet: boolean }): ImportProgress {
  const terminal = process.stderr.isTTY && !quiet;
  const started = performance.now();
  const files: ReportedFile[] = [];
  let [read, done, shownAt] = [0, 0, 0];
  const clear = () => void (terminal && process.stderr.write("\r\u001b[K"));
  const show = () => {
    const seconds = (performance.now() - started) / 1000;
    const rate = `${Math.round(done / Math.max(seconds, 0.1)).toLocaleString("en-US")} a second`;
    process.stderr.write(`\r\u001b[K${done.toLocaleString("en-US")} files, ${rate}${timeLeft(seconds, read, bytes)}`);
  };
  return {
    files,
    onRead: (more) => {
      read += more;
    },
    onProgress: (counts) => {
      done = Object.values(counts).reduce((sum, count) => sum + count, 0);
      if (!terminal || performance.now() - shownAt < EVERY) return;
      shownAt = performance.now();
      show();
    },
    onFile: (file) => {
      files.push(file);
      if (quiet || files.length > MOST_LINES) return;
      clear();
      console.error(`${file.outcome}: ${file.path}${file.message ? `: ${file.message}` : ""}`);
    },
    end: () => {
      clear();
      if (!quiet && files.length > MOST_LINES) console.error(`and ${files.length - MOST_LINES} more`);
    },
  };
}

/** ", about 2 min left", from the part of the bytes that has been read; nothing where that is not known. */
function timeLeft(seconds: number, read: number, bytes: number | null): string {
  if (!bytes || read === 0 || seconds < 2) return "";
  return `, ${describeDuration((seconds * (bytes - read)) / read)} left`;
}
