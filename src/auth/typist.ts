import "server-only";
import { cookies } from "next/headers";
import type { Typist } from "#domain/kept-typing.ts";
import { env } from "#env.ts";
import { signatureOf, signedText } from "./signature.ts";

const COOKIE = "said-and-voted.typist";

/** Somebody who comes back later than this finds what they sent in their browser's history at most. */
const DAYS = 30;

/** Remembers in this browser who was let in, so that what is sent after the session is over can be kept for them. */
export async function rememberTypist(editorId: string): Promise<void> {
  const said = Buffer.from(editorId).toString("base64url");
  (await cookies()).set(COOKIE, `${said}.${signatureOf("typists", said)}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/admin",
    secure: env().SITE_URL.startsWith("https://"),
    maxAge: DAYS * 86_400,
  });
}

/** Whoever signs out leaves nothing behind. */
export async function forgetTypist(): Promise<void> {
  (await cookies()).delete({ name: COOKIE, path: "/admin" });
}

/** Who was let in last in this browser. Whoever asks may be somebody else by now: nothing is shown for it. */
export async function findTypist(): Promise<Typist | null> {
  const said = signedText("typists", (await cookies()).get(COOKIE)?.value ?? "");
  return said === null ? null : ({ id: Buffer.from(said, "base64url").toString() } as Typist);
}
