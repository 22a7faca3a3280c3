"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { identifier, submittedFields } from "#app/submitted-form/fields.ts";
import { confirmSubscription, endSubscription } from "#data/feeds/subscriptions.ts";
import { confirmPath } from "#domain/site/paths.ts";

/** Somebody said yes. The link alone says nothing: programs open links to look at them. */
export async function confirmFromEmail(form: FormData): Promise<void> {
  const token = tokenIn(form);
  await confirmSubscription(token);
  redirect(confirmPath(encodeURIComponent(token)));
}

/** Ends the letters and deletes the address. */
export async function unsubscribe(form: FormData): Promise<void> {
  await endSubscription(tokenIn(form));
  redirect("/follow/stopped");
}

const fields = z.object({ token: identifier() });

/** Junk is answered 404, as a link that was never made is. */
function tokenIn(form: FormData): string {
  const submitted = fields.safeParse(submittedFields(form));
  if (!submitted.success) notFound();
  return submitted.data.token;
}
