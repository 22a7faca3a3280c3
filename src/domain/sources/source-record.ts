import type { Question } from "../inquiries/question.ts";
import type { Statement } from "../record/record.ts";
import type { Source } from "./source.ts";

/**
 * What rests on a source, as published. `passages`: where the published quotes stand in the captured text, a few words
 * more on either side. The whole text is its publisher's: it is kept for checking and shown to nobody outside.
 */
export type SourceRecord = {
  source: Source;
  passages: string[];
  statements: Statement[];
  /** Roll calls whose readings rest on it, with their plain title. */
  rollCalls: { rollCallId: string; title: string }[];
  inquiries: { inquiryId: string; question: Question | null }[];
  events: { eventId: string; title: string }[];
};
