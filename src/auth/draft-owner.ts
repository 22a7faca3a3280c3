import "server-only";
import { cookies } from "next/headers";
import type { DraftOwner } from "#domain/editors/autosaved-draft.ts";
import { env } from "#env.ts";
import { signatureOf, signedText } from "./signed-cookies/signature.ts";

const COOKIE = "said-and-voted.draft-owner";

/** Somebody who comes back later than this finds what they sent in their browser's history at most. */
const DAYS = 30;

/** Remembers in this browser who signed in, so that what is sent after the session is over can be kept for them. */
export async function rememberDraftOwner(editorId: string): Promise<void> {
  const payload = Buffer.from(editorId).toString("base64url");
  (await cookies()).set(COOKIE, `${payload}.${signatureOf("draftOwners", payload)}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/admin",
    secure: env().SITE_URL.startsWith("https://"),
    maxAge: DAYS * 86_400,
  });
}

/** Whoever signs out leaves nothing behind. */
export async function forgetDraftOwner(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: "/admin" });
}

/** Who signed in last in this browser. Whoever asks may be somebody else by now: nothing is shown for it. */
export async function findDraftOwner(): Promise<DraftOwner | null> {
  const payload = signedText("draftOwners", (await cookies()).get(COOKIE)?.value ?? "");
  return payload === null ? null : ({ id: Buffer.from(payload, "base64url").toString() } as DraftOwner);
}
