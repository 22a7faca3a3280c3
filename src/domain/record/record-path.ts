/** Which record an address of this site is about, public or in the admin pages. */
import type { EditableRecordType } from "./editable.ts";

export type NamedRecord = { kind: EditableRecordType; recordId: string };

const PLACES: readonly [RegExp, EditableRecordType][] = [
  [/^(?:\/admin)?\/statements\/([a-z0-9-]+)/, "statement"],
  [/^(?:\/admin\/readings|\/roll-calls)\/([sh]\d+-\d+\.\d{4})/, "roll_call_reading"],
  [/^(?:\/admin)?\/inquiries\/([a-z0-9-]+)/, "inquiry"],
  [/^(?:\/admin)?\/voices\/([a-z0-9-]+)/, "voice"],
  [/^(?:\/admin)?\/replies\/([a-z0-9-]+)/, "right_of_reply"],
  [/^\/timeline#([a-z0-9-]+)$/, "event"],
  [/^\/admin\/events\/([a-z0-9-]+)/, "event"],
];

/** As it is pasted, with or without the site's own name; null where no record stands there. */
export function recordAt(input: string): NamedRecord | null {
  const path = input.trim().replace(/^https?:\/\/[^/]+/, "");
  for (const [place, kind] of PLACES) {
    const recordId = place.exec(path)?.[1];
    if (recordId) return { kind, recordId };
  }
  return null;
}
