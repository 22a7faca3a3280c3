import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { errorsSchema, formValuesSchema } from "#app/submitted-form/state.ts";
import type { StatementFormState } from "./form-state.ts";

/** What the form of a statement showed before, as the client sends it back. */
export const statementStateSchema = z.strictObject({
  formValues: formValuesSchema,
  statementId: text(200).nullable(),
  version: z.int().min(1).max(999_999_999).nullable(),
  errors: errorsSchema,
  saved: text(2_000).optional(),
  meanwhile: z
    .array(z.strictObject({ field: text(200), yours: text(), theirs: text() }))
    .max(500)
    .optional(),
  draft: text(200).optional(),
}) as unknown as z.ZodType<StatementFormState>;
