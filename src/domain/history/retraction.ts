import type { Statement } from "../record/record.ts";
import type { CalendarDate, PartialDate } from "../values/calendar-date.ts";

/** What stays at the address of a statement that was published and then retracted. Its words are not repeated. */
export type Retraction = {
  statementId: string;
  speaker: Omit<Statement["speaker"], "isOrganization" | "bioguideId">;
  saidOn: PartialDate;
  retractedOn: CalendarDate;
  reason: string;
};

/** Of any kind of record: that it was withdrawn, when and why. Its words are not repeated. */
export type RecordRetraction = { recordId: string; retractedOn: CalendarDate; reason: string };
