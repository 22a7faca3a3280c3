/** Letters to readers, as plain text and as simple HTML that says the same. No picture, no address that counts readers. */

import type { PublicChange } from "../history/public-change.ts";
import { escaped } from "../sharing/embed.ts";
import { SITE_NAME } from "../sharing/page-citation.ts";
import { writtenDate } from "../values/calendar-date.ts";
import { PUBLIC_CHANGE_LABELS } from "../wording/labels.ts";

export type EmailMessage = { subject: string; text: string; html: string };

/** A part of a letter: lines, the first of which may be a heading that leads somewhere. */
type Part = { heading?: string; url?: string; lines: string[] };

/** A letter shows so many changes; the rest is counted and stands on the site. */
export const CHANGES_PER_EMAIL = 40;

/** Asks whether it was the owner of the address who asked. `what`: "everything", "Jon Tester". */
export function confirmationEmail(what: string, links: { confirm: string; site: string }): EmailMessage {
  return emailOf(`Please confirm: follow ${what}`, [
    {
      lines: [
        `Someone, we hope you, asked ${SITE_NAME} (${links.site}) to send email updates to this address. What to follow: ${what}.`,
      ],
    },
    { heading: "Yes, send me updates", url: links.confirm, lines: [] },
    {
      lines: [
        "If it wasn’t you, do nothing. Unless you confirm, we send nothing more and delete the address within two days.",
      ],
    },
  ]);
}

/** To somebody who follows it already and asked once more. */
export function alreadyFollowingEmail(what: string, links: { stop: string; site: string }): EmailMessage {
  return emailOf(`You already follow ${what}`, [
    {
      lines: [
        `Someone, we hope you, asked ${SITE_NAME} (${links.site}) to send email updates to this address. You already follow ${what}. Nothing has changed.`,
      ],
    },
    { heading: "Unsubscribe", url: links.stop, lines: [] },
  ]);
}

/** To an editor, of something that happened to their own account. */
export function accountEmail(text: string, account: string): EmailMessage {
  return emailOf("your account", [{ lines: [text] }, { heading: "Your account", url: account, lines: [] }]);
}

/** What changed, newest first, each with what it said and what it says now. `urlOf`: of a change's page. */
export function digest(
  what: string,
  changes: readonly PublicChange[],
  links: { stop: string; all: string; urlOf: (change: PublicChange) => string },
): EmailMessage {
  const shown = changes.slice(0, CHANGES_PER_EMAIL);
  const rest = changes.length - shown.length;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return emailOf(`${count}: ${what}`, [
    { lines: [`You follow: ${what}. Here is what changed.`] },
    ...shown.map((change) => ({
      heading: `${PUBLIC_CHANGE_LABELS[change.kind]}, ${writtenDate(change.at.slice(0, 10))}: ${change.title}`,
      url: links.urlOf(change),
      lines: linesOf(change),
    })),
    ...(rest > 0 ? [{ heading: `${rest} more`, url: links.all, lines: [] }] : []),
    { heading: "Unsubscribe", url: links.stop, lines: ["One click. We then delete your address."] },
  ]);
}

function linesOf({ words, differences, reason }: PublicChange): string[] {
  const details =
    differences.length > 0
      ? differences.flatMap(({ what, before, after }) => [`${what}, before: ${before}`, `${what}, now: ${after}`])
      : words.map(({ what, text }) => `${what}: ${text}`);
  return reason ? [...details, `Why: ${reason}`] : details;
}

function emailOf(subject: string, parts: Part[]): EmailMessage {
  return {
    // A line break in a subject would begin another header.
    subject: `${SITE_NAME}: ${subject}`.replaceAll(/\s+/g, " ").slice(0, 200),
    text: `${parts.map(textOf).join("\n\n")}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${parts.map(htmlOf).join("")}</body></html>`,
  };
}

function textOf({ heading, url, lines }: Part): string {
  return [heading, url, ...lines].filter(Boolean).join("\n");
}

function htmlOf({ heading, url, lines }: Part): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line).replaceAll("\n", "<br>")}</p>`).join("");
  if (!heading) return paragraphs;
  const named = url ? `<a href="${escaped(url)}">${escaped(heading)}</a>` : escaped(heading);
  return `<h2>${named}</h2>${paragraphs}`;
}
