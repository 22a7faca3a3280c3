"use server";

import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { z } from "zod";
import { sentFields, text } from "#app/sent-form/fields.ts";
import { faultsSchema, NOT_UNDERSTOOD, typedSchema } from "#app/sent-form/state.ts";
import { confirmAddress, stopAddress } from "#components/record/address.ts";
import { ASKED_AN_HOUR, minutesUntilAllowed } from "#data/follow-limit.ts";
import { findFollowedName } from "#data/followed-name.ts";
import { askToFollow } from "#data/subscriptions.ts";
import { letterToConfirm, letterToFollower } from "#domain/letter.ts";
import { senderNetwork } from "#domain/sender.ts";
import { wishSchema } from "#domain/subscription.ts";
import { env, mailSettings } from "#env.ts";
import { type FollowFormState, HONEYPOT } from "./form-state.ts";

const fields = z.object({ email: text(1_000), what: text(1_000), pace: text(40), [HONEYPOT]: text() });

const stateSchema = z.strictObject({ typed: typedSchema, faults: faultsSchema, sent: z.boolean().optional() });

/**
 * Sends a letter that asks for a yes. The answer is the same whether somebody follows already or has had too many
 * letters today: nobody learns of an address whether it is known here.
 */
export async function ask(before: FollowFormState, form: FormData): Promise<FollowFormState> {
  if (!mailSettings()) notFound();
  const sent = fields.safeParse(sentFields(form));
  if (!sent.success || !stateSchema.safeParse(before).success)
    return { typed: { email: "", what: "", pace: "" }, faults: [{ message: NOT_UNDERSTOOD }] };
  const { [HONEYPOT]: trap, ...typed } = sent.data;
  if (trap !== "") return { typed, faults: [{ field: HONEYPOT, message: "Leave the last field blank." }] };
  const parsed = wishSchema.safeParse(typed);
  if (!parsed.success)
    return { typed, faults: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message })) };
  const name = await findFollowedName(parsed.data.what);
  if (name === null) return { typed, faults: [{ field: "what", message: "Choose what to follow." }] };
  const network = senderNetwork((await headers()).get("x-forwarded-for"), env().TRUSTED_PROXIES);
  const minutes = await minutesUntilAllowed("network", network);
  if (minutes > 0) return { typed, faults: [{ message: tooMany(minutes) }] };
  if ((await minutesUntilAllowed("address", parsed.data.email)) === 0) await askToFollow(parsed.data, letterOn(name));
  return { typed: { ...typed, email: "" }, faults: [], sent: true };
}

function letterOn(name: string) {
  const { SITE_URL } = env();
  return ({ token, confirmed }: { token: string; confirmed: boolean }) =>
    confirmed
      ? letterToFollower(name, { stop: SITE_URL + stopAddress(token), site: SITE_URL })
      : letterToConfirm(name, { confirm: SITE_URL + confirmAddress(token), site: SITE_URL });
}

function tooMany(minutes: number): string {
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `Your network has signed up ${ASKED_AN_HOUR} times in the last hour, which is our limit. Please try again in ${wait}.`;
}
