"use server";

import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { z } from "zod";
import { submittedFields, text } from "#app/submitted-form/fields.ts";
import { errorsSchema, formValuesSchema, NOT_UNDERSTOOD } from "#app/submitted-form/state.ts";
import { requestSubscription } from "#data/feeds/subscriptions.ts";
import { findFollowedName } from "#data/people/followed-name.ts";
import { minutesUntilAllowed, REQUESTS_PER_HOUR } from "#data/rate-limits/follow-limit.ts";
import { alreadyFollowingEmail, confirmationEmail } from "#domain/feeds/email.ts";
import { subscriptionRequestSchema } from "#domain/feeds/subscription.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import { confirmPath, unsubscribePath } from "#domain/site/paths.ts";
import { env, mailSettings } from "#env.ts";
import { type FollowFormState, HONEYPOT } from "./form-state.ts";

const fields = z.object({ email: text(1_000), what: text(1_000), frequency: text(40), [HONEYPOT]: text() });

const stateSchema = z.strictObject({
  formValues: formValuesSchema,
  errors: errorsSchema,
  isSent: z.boolean().optional(),
});

/**
 * Sends a letter that asks for a yes. The answer is the same whether somebody follows already or has had too many
 * letters today: nobody learns of an address whether it is known here.
 */
export async function ask(before: FollowFormState, form: FormData): Promise<FollowFormState> {
  if (!mailSettings()) notFound();
  const submitted = fields.safeParse(submittedFields(form));
  if (!submitted.success || !stateSchema.safeParse(before).success)
    return { formValues: { email: "", what: "", frequency: "" }, errors: [{ message: NOT_UNDERSTOOD }] };
  const { [HONEYPOT]: trap, ...formValues } = submitted.data;
  if (trap !== "") return { formValues, errors: [{ field: HONEYPOT, message: "Leave the last field blank." }] };
  const parsed = subscriptionRequestSchema.safeParse(formValues);
  if (!parsed.success)
    return {
      formValues,
      errors: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })),
    };
  const name = await findFollowedName(parsed.data.what);
  if (name === null) return { formValues, errors: [{ field: "what", message: "Choose what to follow." }] };
  const network = clientNetwork((await headers()).get("x-forwarded-for"), env().TRUSTED_PROXIES);
  const minutes = await minutesUntilAllowed("network", network);
  if (minutes > 0) return { formValues, errors: [{ message: tooMany(minutes) }] };
  if ((await minutesUntilAllowed("email", parsed.data.email)) === 0)
    await requestSubscription(parsed.data, emailAbout(name));
  return { formValues: { ...formValues, email: "" }, errors: [], isSent: true };
}

function emailAbout(name: string) {
  const { SITE_URL } = env();
  return ({ token, confirmed }: { token: string; confirmed: boolean }) =>
    confirmed
      ? alreadyFollowingEmail(name, { stop: SITE_URL + unsubscribePath(token), site: SITE_URL })
      : confirmationEmail(name, { confirm: SITE_URL + confirmPath(token), site: SITE_URL });
}

function tooMany(minutes: number): string {
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Your network has signed up ${REQUESTS_PER_HOUR} times in the last hour, which is our limit. Please try again in ${wait}.`;
}
