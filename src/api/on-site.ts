import { env } from "#env.ts";

/** The public address of a path on this site. */
export function onSite(path: string): string {
  return env().SITE_URL + path;
}
