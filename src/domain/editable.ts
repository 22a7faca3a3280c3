/** What all records that editors write have in common: a status, versions, and words that readers rely on. */
import type { RecordStatus } from "./statement.ts";

/** The kinds that editors write. People, terms and roll calls are facts: only importers write them. */
export const EDITABLE_KINDS = [
  "statement",
  "roll_call_reading",
  "inquiry",
  "event",
  "voice",
  "right_of_reply",
] as const;
export type EditableKind = (typeof EDITABLE_KINDS)[number];

/** A record as it is put in, whole. */
export type Editable = { status: RecordStatus };

/** What of a record readers rely on, each thing by its name, in words. */
export type Substance = ReadonlyMap<string, string>;

/** One thing of substance that differs, in words, before and after. */
export type SubstanceChange = { what: string; before: string; after: string };

/** What stands where there is nothing. */
export const NOTHING = "nothing";

/** Everything of substance in which two versions differ, in the order of the earlier one, then what is new. */
export function changedSubstance(before: Substance, after: Substance): SubstanceChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
    const [was, is] = [before.get(what) ?? NOTHING, after.get(what) ?? NOTHING];
    return was === is ? [] : [{ what, before: was, after: is }];
  });
}
