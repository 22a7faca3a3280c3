import { notFound } from "next/navigation";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { FormRecordType } from "#domain/record/record-forms.ts";

/** The kinds that share one set of pages, by the first part of their address. */
export const ADMIN_SECTIONS = {
  readings: { kind: "roll_call_reading", many: "Readings", one: "Reading" },
  inquiries: { kind: "inquiry", many: "Questions put", one: "Question put" },
  replies: { kind: "right_of_reply", many: "Right of reply", one: "Right of reply" },
  voices: { kind: "voice", many: "Other voices", one: "Voice" },
  events: { kind: "event", many: "Events", one: "Event" },
} as const satisfies Record<string, { kind: FormRecordType; many: string; one: string }>;

export type SectionPath = keyof typeof ADMIN_SECTIONS;

/** Answers 404 where no kind has this address. */
export function adminSectionOf(path: string): (typeof ADMIN_SECTIONS)[SectionPath] & { path: SectionPath } {
  if (!isSectionPath(path)) notFound();
  return { ...ADMIN_SECTIONS[path], path };
}

/** Where the pages of any record are; those of statements are their own. */
export type RecordPath = SectionPath | "statements";

/** The kind of the records at this address; null where there is none. */
export function recordTypeAt(path: string): EditableRecordType | null {
  if (path === "statements") return "statement";
  return isSectionPath(path) ? ADMIN_SECTIONS[path].kind : null;
}

/** Whether a kind of record has this address. */
export function isSectionPath(path: string): path is SectionPath {
  return Object.hasOwn(ADMIN_SECTIONS, path);
}
