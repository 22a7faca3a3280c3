import { diffWordsWithSpace } from "diff";
import type { PublicChange } from "#domain/history/public-change.ts";
import { element, escaped, Markup } from "./markup.ts";

/** What changed, as readers of feeds see it: the words themselves, what is gone struck through, what is new underlined. */
export function entryHtml({ words, differences, reason, kind }: PublicChange): string {
  const parts = [
    reason !== null && element("p", {}, element("strong", {}, "Why: "), reason),
    kind === "retracted" && element("p", {}, "We no longer compare it with any vote. We don’t repeat its text."),
    differences.length > 0 &&
      listOf(differences.map(({ what, before, after }) => [what, ...difference(before, after)])),
    kind === "published" && listOf(words.map(({ what, text }) => [what, ...lines(text)])),
  ];
  return parts.map((part) => (part ? part.text : "")).join("");
}

/** The same for readers without markup. */
export function entryText({ words, differences, reason, kind }: PublicChange): string {
  return [
    ...(reason === null ? [] : [`Why: ${reason}`]),
    ...differences.map(({ what, before, after }) => `${what}\nBefore: ${before}\nNow: ${after}`),
    ...(kind === "published" ? words.map(({ what, text }) => `${what}: ${text}`) : []),
  ].join("\n\n");
}

function listOf(entries: [what: string, ...fact: Markup[]][]): Markup {
  return element(
    "dl",
    {},
    ...entries.flatMap(([what, ...fact]) => [
      element("dt", {}, element("strong", {}, what)),
      element("dd", {}, ...fact),
    ]),
  );
}

function difference(before: string, after: string): Markup[] {
  return diffWordsWithSpace(before, after).flatMap(({ value, added, removed }) => {
    if (added) return [element("ins", {}, ...lines(value))];
    return removed ? [element("del", {}, ...lines(value))] : lines(value);
  });
}

function lines(text: string): Markup[] {
  return text
    .split("\n")
    .flatMap((line, index) => [...(index > 0 ? [new Markup("<br>")] : []), new Markup(escaped(line))]);
}
