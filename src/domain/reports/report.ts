/** What readers send: an error, a statement that is missing, a reply. Nothing of it is published by itself. */

import { z } from "zod";
import type { NamedRecord } from "../record/record-path.ts";
import type { QuerySchema } from "../values/list-query.ts";

export const REPORT_KINDS = ["error", "missing_statement", "reply"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATUSES = ["received", "being_checked", "answered"] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const LONGEST_REPORT = 5000;

const OWN = "https://own.invalid";

/** A path on this site, with its query. Refused: other sites, however they are written. */
const ownPathSchema = z
  .string()
  .trim()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\\p{C}]*$/u)
  .refine((path) => URL.canParse(path, OWN) && new URL(path, OWN).origin === OWN);

/** The form in its address. `about`: the page that the reader comes from; the front page where it is none of this site's. */
export const reportQuerySchema = { about: ownPathSchema.catch("/"), kind: z.enum(REPORT_KINDS) } satisfies QuerySchema;

/** Text as it can be stored: one kind of line end, no control characters, no half characters. */
const textSchema = z
  .string("Enter your message.")
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, "")
      .trim(),
  )
  .pipe(
    z
      .string()
      .min(1, "Enter your message.")
      .max(LONGEST_REPORT, `Shorten your message to ${LONGEST_REPORT} characters or fewer.`),
  );

const emptyAsNull = z
  .string()
  .trim()
  .transform((value) => (value === "" ? null : value));

const reportSchema = z.object({
  kind: z.enum(REPORT_KINDS, "Choose what this is about."),
  about: ownPathSchema.catch("/"),
  text: textSchema,
  sourceUrl: emptyAsNull.pipe(
    z
      .url({ protocol: /^https?$/, error: "Enter a link that begins with https://, or leave this blank." })
      .max(2000, "Enter a shorter link.")
      .nullable(),
  ),
  contact: emptyAsNull.pipe(
    z
      .email("Enter an email address such as name@example.org, or leave this blank.")
      .max(320, "Enter a shorter email address.")
      .nullable(),
  ),
});
export type Report = z.infer<typeof reportSchema>;
export type ReportField = keyof Report;

/** What stands in the fields of the form, as typed. */
export type ReportFormValues = Record<ReportField, string>;

export type ReportFieldError = { field: ReportField; message: string };

/** The report, or what is wrong with it: one fault for each field, in the order of the form. */
export function parseReport(input: ReportFormValues): { report: Report } | { errors: ReportFieldError[] } {
  const parsed = reportSchema.safeParse(input);
  if (parsed.success) return { report: parsed.data };
  const first = new Map<ReportField, string>();
  for (const { path, message } of parsed.error.issues) {
    const field = path[0] as ReportField;
    if (!first.has(field)) first.set(field, message);
  }
  return { errors: [...first].map(([field, message]) => ({ field, message })) };
}

/** What its status page shows. Neither the text nor the sender: whoever has the ticket can open it. */
export type ReportProgress = {
  trackingNumber: string;
  kind: ReportKind;
  about: string;
  status: ReportStatus;
  answer: string | null;
  /** The record that was added or changed because of it; in public only where readers see that record. */
  followedBy: NamedRecord | null;
  sentAt: string;
  changedAt: string;
};

/** Crockford's 32 signs: no I, L, O or U, so that a ticket can be read out. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TRACKING_NUMBER_LENGTH = 8;

/** Eight signs by chance, 40 bits: one in a million million is guessed right. */
export function newTrackingNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(TRACKING_NUMBER_LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** The ticket that somebody typed, in small letters, with a hyphen, with O for 0; null where it cannot be one. */
export function parseTrackingNumber(input: string): string | null {
  const trackingNumber = input.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return trackingNumber.length === TRACKING_NUMBER_LENGTH &&
    Array.from(trackingNumber).every((character) => ALPHABET.includes(character))
    ? trackingNumber
    : null;
}

/** In two halves, for people: "7K3M-9QRT". */
export function formatTrackingNumber(trackingNumber: string): string {
  return `${trackingNumber.slice(0, 4)}-${trackingNumber.slice(4)}`;
}
