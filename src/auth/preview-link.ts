import { env } from "#env.ts";
import { signatureOf, signedText } from "./signed-cookies/signature.ts";

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The address of a link to a draft: its id under our signature, so that a copy of the database holds no address. */
export function previewUrl(linkId: string): string {
  return `${env().SITE_URL}/preview/${linkId}.${signatureOf("previewLinks", linkId)}`;
}

/** The id of the link whose address this is; null where it was not made here, without asking the database. */
export function previewLinkId(token: string): string | null {
  const linkId = signedText("previewLinks", token);
  return linkId !== null && UUID.test(linkId) ? linkId : null;
}
