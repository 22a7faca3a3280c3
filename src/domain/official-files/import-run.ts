/** What became of one official file. `quarantined`: held back because it names somebody whom nobody here knows. */
export const FILE_OUTCOMES = ["saved", "unchanged", "changed", "refused", "unavailable", "quarantined"] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

/** How many files of a run ended in each way. */
export type OutcomeCounts = Record<FileOutcome, number>;

export function noOutcomes(): OutcomeCounts {
  return { saved: 0, unchanged: 0, changed: 0, refused: 0, unavailable: 0, quarantined: 0 };
}

/** "12,814 saved, 3 refused"; "nothing to read" where there was nothing. */
export function describeOutcomes(counts: OutcomeCounts): string {
  const parts = FILE_OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `${counts[outcome].toLocaleString("en-US")} ${outcome}`,
  );
  return parts.length > 0 ? parts.join(", ") : "nothing to read";
}

/** How a whole run ended, or that it goes on. */
export const RUN_OUTCOMES = ["running", "saved", "unchanged", "refused", "interrupted"] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** One run over official files, as it stands; times are instants (ISO 8601). */
export type OfficialRunRecord = {
  importRunId: number;
  startedAt: string;
  finishedAt: string | null;
  outcome: RunOutcome;
  /** What it is over while it goes on; how it ended afterward. */
  message: string;
  startedBy: string | null;
  filesDone: number;
  filesTotal: number | null;
  bytesDone: number;
  bytesTotal: number | null;
};

/** One file of a run, and what became of it. */
export type ImportedFile = {
  ordinal: number;
  path: string;
  rollCallId: string | null;
  outcome: FileOutcome;
  message: string | null;
};

/** A file that is held back, and whom it names that nobody here knows. */
export type PendingFile = {
  rollCallId: string;
  path: string;
  unknownIds: string[];
  since: string;
  importRunId: number;
};

/** Files a second, and seconds left: null where the size of all is not known, or too little has been read to tell. */
export function progressRate(run: OfficialRunRecord, now: number): { rate: number; secondsLeft: number | null } {
  const seconds = Math.max((now - Date.parse(run.startedAt)) / 1000, 0.1);
  const [done, total] = run.filesTotal === null ? [run.bytesDone, run.bytesTotal] : [run.filesDone, run.filesTotal];
  const known = total !== null && done > 0 && done <= total && seconds >= 2;
  return { rate: run.filesDone / seconds, secondsLeft: known ? (seconds * (total - done)) / done : null };
}

/** "about 40 s", "about 3 min". */
export function describeDuration(seconds: number): string {
  return seconds < 90 ? `about ${Math.max(1, Math.round(seconds))} s` : `about ${Math.round(seconds / 60)} min`;
}
