/** Who may still code a record blind: the same for every kind that is coded twice. */

import { type Editor, isAtLeast } from "../editors/editor.ts";
import { type Authored, authorsOf } from "../statements/authorship.ts";
import type { EditableRecordType } from "./editable.ts";

/** Kinds whose codes two people give independently. */
export const CODED_RECORD_TYPES = ["statement", "roll_call_reading"] as const satisfies readonly EditableRecordType[];
export type CodedRecordType = (typeof CODED_RECORD_TYPES)[number];

export function isCodedRecordType(kind: EditableRecordType): kind is CodedRecordType {
  return CODED_RECORD_TYPES.some((coded) => coded === kind);
}

/** In what way somebody was shown the author's codes. */
export type ShownWay = "opened" | "record" | "preview link";

type Version = Authored & { version: number };

/** Whether a record is on its way to readers: its codes are the author's alone. */
export function isOpen(versions: readonly Version[]): boolean {
  const status = versions.at(-1)?.snapshot.status;
  return status === "draft" || status === "in_review";
}

/** The first version since readers last saw the record, or saw it withdrawn: what was shown before that is public. */
export function firstOpenVersion(versions: readonly Version[]): number {
  const isPublic = ({ snapshot }: Version) => snapshot.status === "published" || snapshot.status === "retracted";
  return (versions.findLast(isPublic)?.version ?? 0) + 1;
}

/** What one person has done and seen of a record so far. */
export type Involved = { hasSeen: boolean; hasCoded: boolean; alone: boolean };

/**
 * Whether nothing of the author's codes may be shown to somebody yet: a reviewer who neither wrote the record nor has
 * coded this version or seen its codes in any way.
 */
export function isBlindFor(
  editor: Editor,
  kind: EditableRecordType,
  versions: readonly Version[],
  { hasSeen, hasCoded, alone }: Involved,
): boolean {
  if (!isCodedRecordType(kind) || !isOpen(versions) || alone || hasSeen || hasCoded) return false;
  return isAtLeast(editor, "reviewer") && !authorsOf(versions).has(editor.id);
}
