import { EDITABLE_KINDS, type EditableKind } from "#domain/editable.ts";
import { env } from "#env.ts";
import { signatureOf, signedText } from "./signature.ts";

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
  return {
    address: `${env().SITE_URL}/preview/${said}.${signatureOf("previewLinks", said)}`,
    until: new Date(until).toISOString(),
  };
}

/** What a link leads to; null where it was not made here, or is over. */
export function readPreviewToken(token: string, now = new Date()): Previewed | null {
  const said = signedText("previewLinks", token);
  if (said === null) return null;
  const [kind, recordId, until] = JSON.parse(Buffer.from(said, "base64url").toString()) as [string, string, number];
  const known = EDITABLE_KINDS.find((each) => each === kind);
  if (!known || now.getTime() >= until) return null;
  return { kind: known, recordId, until: new Date(until).toISOString() };
}
