/** What a reader who follows the record by email is written about, and how often. */
import { z } from "zod";
import type { PublicChange } from "../history/public-change.ts";
import { STATES, type StateCode } from "../people/state.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import type { QuerySchema } from "../values/list-query.ts";
import { PROPOSITION_LABELS } from "../wording/labels.ts";

export const FREQUENCIES = ["daily", "weekly"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const FREQUENCY_DAYS: Record<Frequency, number> = { daily: 1, weekly: 7 };

/** Whoever does not confirm within so many hours is forgotten. */
export const CONFIRM_HOURS = 48;

/** `subject`: the senator's slug, the state's postal code or the proposition; empty where everything is followed. */
export type Followed = { follows: "everything" | "senator" | "state" | "proposition"; subject: string };

/** What a form sends as `what`: "everything", "senator:jon-tester", "state:MT", "proposition:cooperate". */
export function followedIn(what: string): Followed | null {
  if (what === "everything") return { follows: "everything", subject: "" };
  const [, follows, subject] = /^(senator|state|proposition):([\w-]{2,100})$/.exec(what) ?? [];
  if (!follows || !subject) return null;
  if (follows === "state" && !Object.hasOwn(STATES, subject)) return null;
  if (follows === "proposition" && !PROPOSITIONS.includes(subject as Proposition)) return null;
  return { follows: follows as Followed["follows"], subject };
}

export function whatOf({ follows, subject }: Followed): string {
  return subject === "" ? follows : `${follows}:${subject}`;
}

/** What a reader typed. Refused: an address that is none, something nobody can follow. */
export const subscriptionRequestSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, "This email address is too long.")
    .pipe(z.email("Enter an email address, such as name@example.org.")),
  what: z.string().transform((what, context) => {
    const followed = followedIn(what);
    if (!followed) context.addIssue("Choose what to follow.");
    return followed ?? z.NEVER;
  }),
  frequency: z.enum(FREQUENCIES, "Choose how often."),
});
/** The form in its address: what is to be followed. */
export const followQuerySchema = { what: subscriptionRequestSchema.shape.what } satisfies QuerySchema;

export type SubscriptionRequest = z.infer<typeof subscriptionRequestSchema>;

/** "Everything", "Montana", "Federal money", or the senator's name as it is given here. */
export function followedName({ follows, subject }: Followed, senatorName: (slug: string) => string): string {
  if (follows === "everything") return "everything";
  if (follows === "senator") return senatorName(subject);
  if (follows === "state") return `the senators for ${STATES[subject as StateCode]}`;
  return `the proposition “${PROPOSITION_LABELS[subject as Proposition].label}”`;
}

/** Whether somebody who follows this is told of that. */
export function concerns({ follows, subject }: Followed, { scope }: Pick<PublicChange, "scope">): boolean {
  if (follows === "everything") return true;
  if (follows === "senator") return scope.senators.includes(subject);
  return follows === "state" ? scope.states.includes(subject) : scope.propositions.includes(subject as Proposition);
}
