/** Nobody's text takes longer than in proportion to its length, whatever it is made of. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedPath } from "#domain/feeds/feed.ts";
import { followedIn, subscriptionRequestSchema } from "#domain/feeds/subscription.ts";
import { webhookSchema } from "#domain/feeds/webhook.ts";
import { findTerms } from "#domain/glossary/in-text.ts";
import { parseReport, parseTrackingNumber, reportQuerySchema } from "#domain/reports/report.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { officialUrl } from "#domain/roll-calls/roll-call.ts";
import { lookupsIn, personIn } from "#domain/search/lookup.ts";
import { cleanQuery, toSnippet } from "#domain/search/search.ts";
import { embeddableAt, escaped } from "#domain/sharing/embed.ts";
import { serializeJsonLd } from "#domain/sharing/json-ld.ts";
import { embeddableByUrl } from "#domain/sharing/oembed.ts";
import { clientNetwork } from "#domain/site/client-network.ts";
import { textFragmentUrl } from "#domain/sources/text-fragment.ts";
import { urlKey } from "#domain/sources/web-address.ts";
import { excerptAround, firstWords } from "#domain/statements/excerpt.ts";
import { checkQuote } from "#domain/statements/quote-check.ts";
import { readWords } from "#domain/statements/quote-words.ts";
import { around, enclosedIn } from "#domain/text/enclosed.ts";
import { termsFound } from "#domain/text/neutral-wording.ts";
import { hasPart, indexOfPart } from "#domain/text/part-of-text.ts";
import { storableText } from "#domain/text/storable-text.ts";
import { partialDateIn } from "#domain/values/calendar-date.ts";
import { queryOf, readQuery } from "#domain/values/list-query.ts";
import { ENDS, growthOf, LINEAR, REPEATED } from "../../support/growth.ts";

const READERS: Record<string, (text: string) => unknown> = {
  "a form's field": storableText,
  "a report": (text) => parseReport({ kind: "error", text, about: text, email: text, sourceUrl: text } as never),
  "where a report is from": (text) => readQuery(reportQuerySchema, { about: text }),
  "a ticket": parseTrackingNumber,
  "a day": partialDateIn,
  "a search": cleanQuery,
  "what a search names": lookupsIn,
  "a name in a search": personIn,
  "what a search found": (text) => toSnippet(text),
  "a query": (text) => queryOf(new URLSearchParams({ q: text })),
  "a header of proxies": (text) => clientNetwork(text, 1),
  "an embed's path": embeddableAt,
  "an embed's address": (text) => embeddableByUrl(text, "https://record.example.org"),
  "a feed's path": (text) => readFeedPath(text.split("/")),
  "what is followed": followedIn,
  "a wish to follow": (text) => subscriptionRequestSchema.safeParse({ email: text, what: text, frequency: text }),
  "a webhook": (text) => webhookSchema.safeParse({ name: text, url: text }),
  "a web address": urlKey,
  "an official address": officialUrl,
  "the wording of a motion": (text) => motionOf({ type: text, question: text }),
  "words to be asked about": (text) => termsFound(text, [{ pattern: /\bevaded\b/i, because: "a will" }]),
  "words of the glossary": (text) => findTerms(`${text} cloture`),
  "the words of a quote": readWords,
  "a quote with parts left out": (text) =>
    checkQuote(`${text.slice(0, 500)} … ${text.slice(0, 900)} [a] ${text.slice(0, 700)}`, text),
  "a quote in a text that is like it": (text) =>
    checkQuote(`${text.slice(0, text.length / 2)}Q${text.slice(0, text.length / 2)}`, text),
  "a quote with other words in it": (text) => checkQuote(`Words ${text} words`, "Words that are others."),
  "an address with a quote in it": (text) => textFragmentUrl("https://site.example.org/page", `${text} words`),
  "a shorter quote": (text) => excerptAround(text, text.slice(10, 2000), 300),
  "first words": (text) => firstWords(text, text.length - 1),
  "text in HTML": escaped,
  "text in JSON-LD": (text) => serializeJsonLd({ "@type": text } as never),
};

test.each(Object.entries(READERS))(
  "%s",
  (_name, read) => {
    const slow = ENDS.flatMap((end) => REPEATED.filter((piece) => growthOf(read, piece, end) > LINEAR));
    expect(slow).toEqual([]);
  },
  120_000,
);

test("what is read in one go is what it always was", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "“", "”", '"', "[", "]", " "), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(60), (whole, part, from) => {
      if (part !== "") expect(indexOfPart(whole, part, from)).toBe(whole.indexOf(part, from));
      expect(hasPart(whole, part)).toBe(whole.includes(part));
      const quoted = enclosedIn(whole, [
        ["“", "”"],
        ['"', '"'],
      ]).map(({ from: at, to }) => whole.slice(at, to));
      expect(quoted).toEqual(whole.match(/“[^”]*”|"[^"]*"/g) ?? []);
      expect(around(whole, enclosedIn(whole, [["[", "]"]]))).toEqual(whole.split(/\[[^\]]*\]/));
    }),
    { numRuns: 2000 },
  );
});
