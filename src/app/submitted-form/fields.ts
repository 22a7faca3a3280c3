/** What the fields of a form may hold. Whatever else is sent, an object where text is expected too, is refused. */
import { z } from "zod";
import { storableText } from "#domain/text/storable-text.ts";
import { noteActionBegun } from "#request-context.ts";

/** Longer than any field of ours: what is longer than its own field may be is told apart, and shown again. */
const LONGEST_SUBMITTED = 1_100_000;

/** Text as it can be stored; empty where nothing was sent. */
export const text = (longest = LONGEST_SUBMITTED) => z.string().max(longest).transform(storableText).default("");

/** What names a record, a page or a tab of a browser. */
export const identifier = () => text(200);

/** A number from one on, as a hidden field has it. */
export const positiveInteger = () =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number);

/** As `whole`; null where the field is empty. */
export const positiveIntegerOrNull = () =>
  z.union([z.literal("").transform(() => null), positiveInteger()]).default(null);

export const checkbox = () =>
  z
    .enum(["", "yes"])
    .default("")
    .transform((value) => value === "yes");

export const file = () => z.instanceof(File).optional();

/** Fields whose names the record makes: text under each of them. */
export const anyText = z.union([text(), z.array(text()).max(2_000)]);

/** What a browser sent, by the names of its fields; several of one name as a list. Null: it is no form at all. */
export function submittedFields(form: unknown): Record<string, unknown> | null {
  noteActionBegun();
  if (!(form instanceof FormData)) return null;
  const fields: [string, unknown][] = [];
  for (const field of new Set(form.keys())) {
    // What Next puts into a form for itself.
    if (field.startsWith("$")) continue;
    const submitted = form.getAll(field);
    fields.push([field, submitted.length > 1 ? submitted : submitted[0]]);
  }
  return Object.fromEntries(fields);
}
