import { z } from "zod";
import type { FormError } from "#components/ui/forms/error-summary.tsx";
import { text } from "./fields.ts";

/** What a form says that is none of ours, or not as our pages send it. */
export const NOT_UNDERSTOOD = "This was not understood. Load the page again, and send it once more.";

/** What is wrong with a form, as a page shows it. */
export const errorsSchema = z
  .array(z.strictObject({ field: text(200).optional(), message: text(2_000) }))
  .max(500) as unknown as z.ZodType<FormError[]>;

/** What was typed, by field. */
export const formValuesSchema = z.record(z.string().max(200), text());
