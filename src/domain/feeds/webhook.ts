/** What newsrooms are sent when the record changes: the envelope of the Standard Webhooks specification, 1.0. */
import { z } from "zod";
import { METHOD_VERSION } from "../comparisons/comparison.ts";
import type { PublicChange } from "../history/public-change.ts";

/** The ports on which newsrooms run servers for this, as a URL writes them; the usual one of https is empty. */
const PORTS = ["", "8443"];

/** What an administrator types. Refused: all but https to a name, and names or passwords in the address. */
export const webhookSchema = z.strictObject({
  name: z.string().trim().min(1, "Say whose it is.").max(100, "At most 100 characters."),
  url: z
    .string()
    .trim()
    .max(500, "At most 500 characters.")
    .refine((href) => URL.parse(href)?.protocol === "https:", {
      message: "Give an address that begins with https://.",
      abort: true,
    })
    .refine((href) => {
      const url = new URL(href);
      return url.username === "" && url.password === "";
    }, "Leave names and passwords out: each message is signed.")
    .refine((href) => PORTS.includes(new URL(href).port), "Only the ports 443 and 8443 are used.")
    .refine((href) => /[a-z]$/i.test(new URL(href).hostname) && new URL(href).hostname.includes("."), {
      message: "Give the name of a server, not a number.",
    }),
});
export type WebhookInput = z.infer<typeof webhookSchema>;

/** How long the old secret signs beside a new one, in hours. */
export const OVERLAP_HOURS = 24;

/** A receiver that has failed for so long is not written to any more, until an administrator says so. */
export const DISABLE_AFTER_DAYS = 5;

/** In seconds, from one attempt to the next: soon at first, for a restart; then over three days, for a bad weekend. */
const WAITS = [5, 60, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/**
 * Seconds until the next attempt after so many have failed; null where it is given up. `random` (0 to 1) spreads them
 * by up to a fifth either way, so that those who failed together do not come back together.
 */
export function secondsToWait(failed: number, random: number): number | null {
  const wait = WAITS[failed - 1];
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * random));
}

/** One change as its receivers get it. `address`: of its page, with the site's origin. */
export function changeMessage({ at, kind, ...change }: PublicChange, href: string): string {
  return JSON.stringify({
    type: `record.${kind}`,
    timestamp: at,
    data: { ...change, kind, at, url: href, methodVersion: METHOD_VERSION },
  });
}

/** What is sent to find out whether anything arrives. */
export function pingMessage(at: string): string {
  return JSON.stringify({ type: "ping", timestamp: at, data: { text: "A test. Nothing in the record has changed." } });
}

/** How one message looks in the log of a webhook. */
export type DeliveryLogEntry = {
  messageId: string;
  about: string;
  createdAt: string;
  attempts: { at: string; milliseconds: number; outcome: string }[];
  state: "waiting" | "delivered" | "given_up";
  dueAt: string;
};

export type WebhookSummary = {
  webhookId: string;
  name: string;
  url: string;
  createdAt: string;
  failingSince: string | null;
  disabled: { at: string; why: string } | null;
  /** The old secret still signs, too. */
  overlapUntil: string | null;
};
