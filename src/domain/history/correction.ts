import type { CalendarDate } from "../values/calendar-date.ts";
import type { RecordType } from "./revision.ts";

/** A public note that a published record was changed in substance: what it said, what it says now, and why. */
export type Correction = {
  correctionId: number;
  revised: RecordType;
  recordId: string;
  correctedOn: CalendarDate;
  what: string;
  before: string;
  after: string;
  reason: string;
};
