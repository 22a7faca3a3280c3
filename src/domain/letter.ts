/** Letters to readers, as plain text and as simple HTML that says the same. No picture, no address that counts readers. */
import { writtenDate } from "./calendar-date.ts";
import { escaped } from "./embed.ts";
import { PUBLIC_CHANGE_LABELS } from "./labels.ts";
import { SITE_NAME } from "./page-citation.ts";
import type { PublicChange } from "./public-change.ts";

export type Letter = { subject: string; text: string; html: string };

/** A part of a letter: lines, the first of which may be a heading that leads somewhere. */
type Part = { heading?: string; address?: string; lines: string[] };

/** A letter shows so many changes; the rest is counted and stands on the site. */
export const CHANGES_IN_LETTER = 40;

/** Asks whether it was the owner of the address who asked. `what`: "everything", "Jon Tester". */
export function letterToConfirm(what: string, links: { confirm: string; site: string }): Letter {
  return letterOf(`Please confirm: follow ${what}`, [
    {
      lines: [
        `Somebody, we hope you, asked ${SITE_NAME} (${links.site}) for letters to this address when the record changes. What to follow: ${what}.`,
      ],
    },
    { heading: "Yes, write to me", address: links.confirm, lines: [] },
    {
      lines: [
        "If it was not you, do nothing. Without your yes nothing more is sent, and the address is deleted within two days.",
      ],
    },
  ]);
}

/** To somebody who follows it already and asked once more. */
export function letterToFollower(what: string, links: { stop: string; site: string }): Letter {
  return letterOf(`You follow ${what} already`, [
    {
      lines: [
        `Somebody, we hope you, asked ${SITE_NAME} (${links.site}) for letters to this address. You follow ${what} already. Nothing was changed.`,
      ],
    },
    { heading: "Stop these letters", address: links.stop, lines: [] },
  ]);
}

/** To an editor, of something that happened to their own account. */
export function letterToEditor(text: string, account: string): Letter {
  return letterOf("your account", [{ lines: [text] }, { heading: "Your account", address: account, lines: [] }]);
}

/** What changed, newest first, each with what it said and what it says now. `addressOf`: of a change's page. */
export function digest(
  what: string,
  changes: readonly PublicChange[],
  links: { stop: string; all: string; addressOf: (change: PublicChange) => string },
): Letter {
  const shown = changes.slice(0, CHANGES_IN_LETTER);
  const rest = changes.length - shown.length;
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return letterOf(`${count}: ${what}`, [
    { lines: [`You follow: ${what}. This changed in the record.`] },
    ...shown.map((change) => ({
      heading: `${PUBLIC_CHANGE_LABELS[change.kind]}, ${writtenDate(change.at.slice(0, 10))}: ${change.title}`,
      address: links.addressOf(change),
      lines: linesOf(change),
    })),
    ...(rest > 0 ? [{ heading: `${rest} more`, address: links.all, lines: [] }] : []),
    { heading: "Stop these letters", address: links.stop, lines: ["One click. Your address is then deleted."] },
  ]);
}

function linesOf({ words, differences, reason }: PublicChange): string[] {
  const said =
    differences.length > 0
      ? differences.flatMap(({ what, before, after }) => [`${what} said: ${before}`, `${what} says now: ${after}`])
      : words.map(({ what, text }) => `${what}: ${text}`);
  return reason ? [...said, `Why: ${reason}`] : said;
}

function letterOf(subject: string, parts: Part[]): Letter {
  return {
    // A line break in a subject would begin another header.
    subject: `${SITE_NAME}: ${subject}`.replaceAll(/\s+/g, " ").slice(0, 200),
    text: `${parts.map(textOf).join("\n\n")}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${parts.map(htmlOf).join("")}</body></html>`,
  };
}

function textOf({ heading, address, lines }: Part): string {
  return [heading, address, ...lines].filter(Boolean).join("\n");
}

function htmlOf({ heading, address, lines }: Part): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line).replaceAll("\n", "<br>")}</p>`).join("");
  if (!heading) return paragraphs;
  const named = address ? `<a href="${escaped(address)}">${escaped(heading)}</a>` : escaped(heading);
  return `<h2>${named}</h2>${paragraphs}`;
}
