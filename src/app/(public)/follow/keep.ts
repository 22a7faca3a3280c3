"use server";

import { redirect } from "next/navigation";
import { confirmAddress } from "#components/record/address.ts";
import { confirmSubscription, endSubscription } from "#data/subscriptions.ts";

/** Somebody said yes. The link alone says nothing: programs open links to look at them. */
export async function sayYes(form: FormData): Promise<void> {
  const token = String(form.get("token"));
  await confirmSubscription(token);
  redirect(confirmAddress(encodeURIComponent(token)));
}

/** Ends the letters and deletes the address. */
export async function stopLetters(form: FormData): Promise<void> {
  await endSubscription(String(form.get("token")));
  redirect("/follow/stopped");
}
