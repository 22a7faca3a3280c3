import { env } from "#env.ts";

/** Where a one-time link leads. */
export function invitationUrl(token: string): string {
  return `${env().SITE_URL}/admin/welcome/${token}`;
}
