/** What all records that editors write have in common: a status, versions, and words that readers rely on. */
import type { RecordStatus } from "../statements/statement.ts";

/** The kinds that editors write. People, terms and roll calls are facts: only importers write them. */
export const EDITABLE_RECORD_TYPES = [
  "statement",
  "roll_call_reading",
  "inquiry",
  "event",
  "voice",
  "right_of_reply",
] as const;
export type EditableRecordType = (typeof EDITABLE_RECORD_TYPES)[number];

/** A record as it is put in, whole. */
export type Editable = { status: RecordStatus };

/** What of a record readers rely on, each thing by its name, in words. */
export type PublicFields = ReadonlyMap<string, string>;

/** One thing of substance that differs, in words, before and after. */
export type PublicFieldChange = { what: string; before: string; after: string };

/** What stands where there is nothing. */
export const NOTHING = "nothing";

/** Everything of substance in which two versions differ, in the order of the earlier one, then what is new. */
export function changedPublicFields(before: PublicFields, after: PublicFields): PublicFieldChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [was, is] = [before.get(what) ?? NOTHING, after.get(what) ?? NOTHING];
    return was === is ? [] : [{ what, before: was, after: is }];
  });
}
