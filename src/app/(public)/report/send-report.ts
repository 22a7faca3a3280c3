"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { submittedFields, text } from "#app/submitted-form/fields.ts";
import { errorsSchema, formValuesSchema, NOT_UNDERSTOOD } from "#app/submitted-form/state.ts";
import { databaseErrorKind } from "#data/database/database-errors.ts";
import { minutesUntilReport, REPORTS_AN_HOUR } from "#data/rate-limits/report-limit.ts";
import { saveReport } from "#data/reports/save-report.ts";
import { parseReport, type ReportFormValues } from "#domain/reports/report.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import { reportStatusPath } from "#domain/site/paths.ts";
import { DATABASE_ERROR_LABELS } from "#domain/wording/labels.ts";
import { env } from "#env.ts";
import { type FormState, HONEYPOT } from "./form-state.ts";

const fields = z.object({
  kind: text(),
  about: text(),
  text: text(),
  sourceUrl: text(),
  contact: text(),
  [HONEYPOT]: text(),
});

const stateSchema = z.strictObject({ formValues: formValuesSchema, errors: errorsSchema });

const INITIAL_STATE: ReportFormValues = { kind: "", about: "", text: "", sourceUrl: "", contact: "" };

/** Stores a reader's report and shows its ticket; else gives back what was typed and what is wrong with it. */
export async function sendReport(before: FormState, form: FormData): Promise<FormState> {
  const submitted = fields.safeParse(submittedFields(form));
  if (!submitted.success || !stateSchema.safeParse(before).success)
    return { formValues: INITIAL_STATE, errors: [{ message: NOT_UNDERSTOOD }] };
  const { [HONEYPOT]: trap, ...formValues } = submitted.data;
  if (trap !== "") return { formValues, errors: [{ field: HONEYPOT, message: "Leave the last field blank." }] };
  const parsed = parseReport(formValues);
  if ("errors" in parsed) return { formValues, errors: parsed.errors };
  const network = clientNetwork((await headers()).get("x-forwarded-for"), env().TRUSTED_PROXIES);
  const minutes = await minutesUntilReport(network);
  if (minutes > 0) return { formValues, errors: [{ message: tooMany(minutes) }] };
  let trackingNumber: string;
  try {
    trackingNumber = await saveReport(parsed.report);
  } catch (error) {
    const databaseError = databaseErrorKind(error);
    if (!databaseError) throw error;
    return { formValues, errors: [{ message: DATABASE_ERROR_LABELS[databaseError] }] };
  }
  redirect(reportStatusPath(trackingNumber));
}

function tooMany(minutes: number): string {
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Your network has sent ${REPORTS_AN_HOUR} messages in the last hour, which is our limit. Please send this again in ${wait}.`;
}
