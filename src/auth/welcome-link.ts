import { env } from "#env.ts";

/** Where a one-time link leads. */
export function welcomeLink(token: string): string {
  return `${env().SITE_URL}/admin/welcome/${token}`;
}
