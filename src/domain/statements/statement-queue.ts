import { z } from "zod";
import { soughtText } from "../text/storable-text.ts";
import type { PartialDate } from "../values/calendar-date.ts";
import { RECORD_STATUSES, type RecordStatus } from "./statement.ts";

/** One statement in the editors' list. `waitingSince`: when it came to be as it is. */
export type StatementQueueItem = {
  statementId: string;
  speaker: string;
  saidOn: PartialDate;
  quote: string;
  status: RecordStatus;
  draftReasons: string[];
  publisher: string | null;
  version: number;
  lastEditorId: string;
  waitingSince: string;
};

/** One statement that may be another one once more, and by what. */
export type SimilarStatement = Pick<StatementQueueItem, "statementId" | "saidOn" | "quote" | "status"> & {
  isAlike: boolean;
  sameSource: boolean;
  sameTime: boolean;
};

/** What the list can be narrowed to. `mine`: of which I wrote the latest version. */
export const statementQueueFilterSchema = z.object({
  status: z.enum(RECORD_STATUSES).optional().catch(undefined),
  whose: z.enum(["mine", "others"]).optional().catch(undefined),
  needs: soughtText(200),
  name: soughtText(100),
});
export type StatementQueueFilter = z.infer<typeof statementQueueFilterSchema>;
