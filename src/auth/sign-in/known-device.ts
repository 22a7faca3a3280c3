import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { hmacOf } from "#data/database/hmac.ts";
import { editorEmail } from "#data/editors/editor-notices.ts";
import { accountOf } from "#data/rate-limits/sign-in-limit.ts";
import { COOKIE_PREFIX } from "#domain/site/session-cookie.ts";
import { env } from "#env.ts";
import { signatureOf, signedText } from "../signed-cookies/signature.ts";

/** A device on which nobody signed in to the account for so long is a stranger's again. */
const DAYS = 180;

/**
 * The cookie by which a device on which somebody signed in is known to their account from now on: strangers cannot
 * keep it out by trying (OWASP, “device cookies”). It signs nobody in.
 */
export function deviceCookie(email: string, now = Date.now()): { name: string; value: string } {
  const account = hmacOf(accountOf(email));
  const payload = Buffer.from(JSON.stringify([account, randomUUID(), now])).toString("base64url");
  return { name: nameFor(account), value: `${payload}.${signatureOf("knownDevices", payload)}` };
}

/** The id of the device that sends these headers, where this account knows it; null where it does not. */
export function knownDevice(email: string, headers: Headers, now = Date.now()): string | null {
  const account = hmacOf(accountOf(email));
  const start = `${nameFor(account)}=`;
  const sent = (headers.get("cookie") ?? "").split(/;\s*/).find((cookie) => cookie.startsWith(start));
  const payload = signedText("knownDevices", sent?.slice(start.length) ?? "");
  if (payload === null) return null;
  const [of, device, since] = JSON.parse(Buffer.from(payload, "base64url").toString()) as [string, string, number];
  return of === account && now - since < DAYS * 86_400_000 ? device : null;
}

/** Makes this browser a known device of an editor who signed in here. */
export async function rememberDevice(editorId: string): Promise<void> {
  const email = await editorEmail(editorId);
  if (email === null) return;
  const { name, value } = deviceCookie(email);
  (await cookies()).set(name, value, {
    httpOnly: true,
    sameSite: "lax",
    path: "/admin",
    secure: env().SITE_URL.startsWith("https://"),
    maxAge: DAYS * 86_400,
  });
}

/** A name for each account: two editors may share a computer. */
function nameFor(account: string): string {
  return `${COOKIE_PREFIX}.device-${account}`;
}
