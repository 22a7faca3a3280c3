"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { letInHere } from "#auth/let-in-here.ts";
import { signIn } from "#auth/sign-in.ts";
import { senderNetwork } from "#domain/sender.ts";
import { env } from "#env.ts";
import { doorAction } from "../acting/action.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

/** Checks address and password, and leads on; what was wrong is not said more exactly than it must be. */
export const signInWithPassword = doorAction({
  fields: z.object({ email: text(1_000), password: text(1_000), to: text(2_000) }),
  async run({ email, password, to: asked }) {
    const to = pathInRoom(asked);
    const sent = await headers();
    const network = senderNetwork(sent.get("x-forwarded-for"), env().TRUSTED_PROXIES);
    const answer = await signIn({ email, password }, network, sent);
    if (answer.outcome === "signed_in") {
      await letInHere(answer.editorId);
      redirect(to);
    }
    if (answer.outcome === "second_factor") redirect(`/admin/sign-in/code?to=${encodeURIComponent(to)}`);
    const message =
      answer.outcome === "too_many"
        ? `Too many tries. Try again in ${answer.minutes === 1 ? "a minute" : `${answer.minutes} minutes`}.`
        : "No editor has this address with this password.";
    return { typed: { email, to }, faults: [{ field: "email", message }] };
  },
});
