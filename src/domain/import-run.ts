/** What became of one official file. `quarantined`: held back because it names somebody whom nobody here knows. */
export const FILE_OUTCOMES = ["saved", "unchanged", "changed", "refused", "unavailable", "quarantined"] as const;
export type FileOutcome = (typeof FILE_OUTCOMES)[number];

/** How many files of a run ended in each way. */
export type OutcomeCounts = Record<FileOutcome, number>;

export function noOutcomes(): OutcomeCounts {
  return { saved: 0, unchanged: 0, changed: 0, refused: 0, unavailable: 0, quarantined: 0 };
}

/** "12,814 saved, 3 refused"; "nothing to read" where there was nothing. */
export function outcomesInWords(counts: OutcomeCounts): string {
  const parts = FILE_OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `${counts[outcome].toLocaleString("en-US")} ${outcome}`,
  );
  return parts.length > 0 ? parts.join(", ") : "nothing to read";
}
