"use server";

import { redirect } from "next/navigation";
import { confirmAddress } from "#components/record/address.ts";
import { confirmSubscription, endSubscription } from "#data/subscriptions.ts";

/** Somebody said yes. The link alone says nothing: programs open links to look at them. */
export async function sayYes(form: FormData): Promise<void> {
  const token = tokenIn(form);
  await confirmSubscription(token);
  redirect(confirmAddress(encodeURIComponent(token)));
}

/** Ends the letters and deletes the address. */
export async function stopLetters(form: FormData): Promise<void> {
  await endSubscription(tokenIn(form));
  redirect("/follow/stopped");
}

function tokenIn(form: FormData): string {
  const token = form.get("token");
  return typeof token === "string" ? token : "";
}
