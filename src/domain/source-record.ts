import type { Question } from "./question.ts";
import type { Statement } from "./record.ts";
import type { Source } from "./source.ts";

/** What rests on a source, as published. `archivedText`: the text that was captured, where there is one. */
export type SourceRecord = {
  source: Source;
  archivedText: string | null;
  statements: Statement[];
  /** Roll calls whose readings rest on it, with their plain title. */
  rollCalls: { rollCallId: string; title: string }[];
  inquiries: { inquiryId: string; question: Question | null }[];
  events: { eventId: string; title: string }[];
};
