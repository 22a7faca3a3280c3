import { notFound } from "next/navigation";
import type { EditableKind } from "#domain/editable.ts";
import type { FormedKind } from "#domain/record-forms.ts";

/** The kinds that share one set of pages, by the first part of their address. */
export const ROOMS = {
  readings: { kind: "roll_call_reading", many: "Readings", one: "Reading" },
  inquiries: { kind: "inquiry", many: "Questions put", one: "Question put" },
  replies: { kind: "right_of_reply", many: "Right of reply", one: "Right of reply" },
  voices: { kind: "voice", many: "Other voices", one: "Voice" },
  events: { kind: "event", many: "Events", one: "Event" },
} as const satisfies Record<string, { kind: FormedKind; many: string; one: string }>;

export type RoomPath = keyof typeof ROOMS;

/** Answers 404 where no kind has this address. */
export function roomOf(path: string): (typeof ROOMS)[RoomPath] & { path: RoomPath } {
  if (!isRoom(path)) notFound();
  return { ...ROOMS[path], path };
}

/** Where the pages of any record are; those of statements are their own. */
export type RecordPath = RoomPath | "statements";

/** The kind of the records at this address; null where there is none. */
export function kindAt(path: string): EditableKind | null {
  if (path === "statements") return "statement";
  return isRoom(path) ? ROOMS[path].kind : null;
}

/** Whether a kind of record has this address. */
export function isRoom(path: string): path is RoomPath {
  return Object.hasOwn(ROOMS, path);
}
