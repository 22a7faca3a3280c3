import { env } from "#env.ts";

/**
 * Whether a form was sent from a page of this site. Server actions look at this by themselves; a route that takes a
 * form has to.
 */
export function isFromHere(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null) return false;
  return origin === env().SITE_URL || (URL.canParse(origin) && new URL(origin).host === headers.get("host"));
}
