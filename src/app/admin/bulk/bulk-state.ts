import type { SummedFault } from "#components/ui/error-summary.tsx";

/** One entry of the list as the dry run found it. */
export type BulkRow = {
  place: string;
  what: string;
  faults: string[];
  like: { statementId: string; isSame: boolean } | null;
};

/** `text`: what was pasted or uploaded. `rows` null: nothing has been looked at yet. */
export type BulkState = { text: string; faults: SummedFault[]; rows: BulkRow[] | null; maySave: boolean };
