import { createHmac, timingSafeEqual } from "node:crypto";
import { EDITABLE_KINDS, type EditableKind } from "#domain/editable.ts";
import { env } from "#env.ts";

/** So long a link to a draft leads there. */
const LASTS = 7 * 24 * 60 * 60 * 1000;

export type Previewed = { kind: EditableKind; recordId: string; until: string };

/** A link by which somebody outside sees one record as readers would. Signed: nobody can make another, or one that lasts longer. */
export function previewLink(
  kind: EditableKind,
  recordId: string,
  now = new Date(),
): { address: string; until: string } {
  const until = now.getTime() + LASTS;
  const said = Buffer.from(JSON.stringify([kind, recordId, until])).toString("base64url");
  return { address: `${env().SITE_URL}/preview/${said}.${signatureOf(said)}`, until: new Date(until).toISOString() };
}

/** What a link leads to; null where it was not made here, or is over. */
export function readPreviewToken(token: string, now = new Date()): Previewed | null {
  const [said = "", signature = "", ...rest] = token.split(".");
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(said))];
  if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [kind, recordId, until] = JSON.parse(Buffer.from(said, "base64url").toString()) as [string, string, number];
  const known = EDITABLE_KINDS.find((each) => each === kind);
  if (!known || now.getTime() >= until) return null;
  return { kind: known, recordId, until: new Date(until).toISOString() };
}

/** Of a purpose of its own, so that no other signature of this site is one of these. */
function signatureOf(said: string): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("AUTH_SECRET is not set: nothing can be signed");
  return createHmac("sha256", secret).update(`preview link ${said}`).digest("base64url");
}
