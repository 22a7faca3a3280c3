"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { sentFields, text } from "#app/sent-form/fields.ts";
import { faultsSchema, NOT_UNDERSTOOD, typedSchema } from "#app/sent-form/state.ts";
import { ticketAddress } from "#components/record/address.ts";
import { databaseTrouble } from "#data/database-trouble.ts";
import { minutesUntilReport, REPORTS_AN_HOUR } from "#data/report-limit.ts";
import { saveReport } from "#data/save-report.ts";
import { DATABASE_TROUBLE_LABELS } from "#domain/labels.ts";
import { parseReport, type TypedReport } from "#domain/report.ts";
import { senderNetwork } from "#domain/sender.ts";
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

const stateSchema = z.strictObject({ typed: typedSchema, faults: faultsSchema });

const NOTHING_TYPED: TypedReport = { kind: "", about: "", text: "", sourceUrl: "", contact: "" };

/** Stores a reader's report and shows its ticket; else gives back what was typed and what is wrong with it. */
export async function sendReport(before: FormState, form: FormData): Promise<FormState> {
  const sent = fields.safeParse(sentFields(form));
  if (!sent.success || !stateSchema.safeParse(before).success)
    return { typed: NOTHING_TYPED, faults: [{ message: NOT_UNDERSTOOD }] };
  const { [HONEYPOT]: trap, ...typed } = sent.data;
  if (trap !== "") return { typed, faults: [{ field: HONEYPOT, message: "Leave the last field blank." }] };
  const parsed = parseReport(typed);
  if ("faults" in parsed) return { typed, faults: parsed.faults };
  const network = senderNetwork((await headers()).get("x-forwarded-for"), env().TRUSTED_PROXIES);
  const minutes = await minutesUntilReport(network);
  if (minutes > 0) return { typed, faults: [{ message: tooMany(minutes) }] };
  let ticket: string;
  try {
    ticket = await saveReport(parsed.report);
  } catch (error) {
    const trouble = databaseTrouble(error);
    if (!trouble) throw error;
    return { typed, faults: [{ message: DATABASE_TROUBLE_LABELS[trouble] }] };
  }
  redirect(ticketAddress(ticket));
}

function tooMany(minutes: number): string {
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Your network has sent ${REPORTS_AN_HOUR} messages in the last hour, which is our limit. Please send this again in ${wait}.`;
}
