"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ticketAddress } from "#components/record/address.ts";
import { databaseTrouble } from "#data/database-trouble.ts";
import { minutesUntilReport, REPORTS_AN_HOUR } from "#data/report-limit.ts";
import { saveReport } from "#data/save-report.ts";
import { DATABASE_TROUBLE_LABELS } from "#domain/labels.ts";
import { parseReport, type TypedReport } from "#domain/report.ts";
import { senderNetwork } from "#domain/sender.ts";
import { env } from "#env.ts";
import { type FormState, HONEYPOT } from "./form-state.ts";

/** Stores a reader's report and shows its ticket; else gives back what was typed and what is wrong with it. */
export async function sendReport(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedIn(form);
  if (text(form, HONEYPOT) !== "")
    return { typed, faults: [{ field: HONEYPOT, message: "Leave the last field blank." }] };
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

function typedIn(form: FormData): TypedReport {
  return {
    kind: text(form, "kind"),
    about: text(form, "about"),
    text: text(form, "text"),
    sourceUrl: text(form, "sourceUrl"),
    contact: text(form, "contact"),
  };
}

/** A file where text is expected counts as nothing. */
function text(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}

function tooMany(minutes: number): string {
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Your network has sent ${REPORTS_AN_HOUR} messages in the last hour, which is our limit. Please send this again in ${wait}.`;
}
