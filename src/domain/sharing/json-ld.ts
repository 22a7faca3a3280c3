/**
 * What programs are told of a page, in the words of schema.org. Facts and quotations alone: no rating, no verdict.
 */
import type { Person } from "../people/person.ts";
import type { Evidence, Statement, SubjectRollCall } from "../record/record.ts";
import type { RecordState } from "../record/record-state.ts";
import { measureName, officialUrl, ordinal, rollCallName } from "../roll-calls/roll-call.ts";
import { sourceName } from "../sources/source.ts";

export type JsonLd = { "@context": "https://schema.org"; "@type": string; [property: string]: unknown };

const CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";

/** `address`: of this person's page, with the site's origin. */
export function personJsonLd(person: Person, url: string): JsonLd {
  const elsewhere = [
    `https://bioguide.congress.gov/search/bio/${person.bioguideId}`,
    ...(person.wikidataId ? [`https://www.wikidata.org/wiki/${person.wikidataId}`] : []),
  ];
  return {
    "@context": "https://schema.org",
    "@type": "Person",
    name: person.name,
    givenName: person.firstName ?? undefined,
    familyName: person.lastName,
    url: url,
    sameAs: elsewhere,
    identifier: { "@type": "PropertyValue", propertyID: "bioguide", value: person.bioguideId },
  };
}

/**
 * A statement with its source. Words that a person or an office gave out are a Quotation; a reporter's paraphrase is
 * a Claim, because the words are not the speaker's.
 */
export function statementJsonLd(statement: Statement, url: string, speakerUrl: string): JsonLd {
  const { quote, attribution, speaker, saidOn, source } = statement;
  const person = {
    "@type": speaker.isOrganization ? "Organization" : "Person",
    name: speaker.name,
    url: speakerUrl,
  };
  const citation = {
    "@type": "CreativeWork",
    name: sourceName(source),
    url: source.url,
    publisher: source.publisher ? { "@type": "Organization", name: source.publisher } : undefined,
    datePublished: source.publishedOn?.value,
  };
  const common = { text: quote, url: url, dateCreated: saidOn.value, citation };
  if (attribution === "own_words")
    return { "@context": "https://schema.org", "@type": "Quotation", ...common, creator: person };
  if (attribution === "reported")
    return { "@context": "https://schema.org", "@type": "Claim", ...common, about: person };
  // Given out by an office, a spokesperson or a campaign: about the person, not the person's own.
  return { "@context": "https://schema.org", "@type": "Quotation", ...common, about: person };
}

/** A roll call as the event that it was, with its official record. `address`: of its page. */
export function rollCallJsonLd({ rollCall, plain }: SubjectRollCall, url: string): JsonLd {
  const { measure, sourceUrl, chamber } = rollCall;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: plain?.title ?? rollCall.question,
    alternateName: rollCallName(rollCall),
    description: rollCall.resultText,
    startDate: rollCall.heldOn,
    url: url,
    sameAs: officialUrl(sourceUrl),
    organizer: {
      "@type": "GovernmentOrganization",
      name: chamber === "senate" ? "United States Senate" : "United States House of Representatives",
    },
    about: measure
      ? {
          "@type": "Legislation",
          legislationIdentifier: `${measureName(measure)}, ${ordinal(measure.congress)} Congress`,
          name: measure.shortTitle ?? measure.title ?? undefined,
        }
      : undefined,
  };
}

/** The page of one statement beside one vote: which words, which vote, whose. What follows from them is for readers. */
export function comparisonJsonLd(
  person: Person,
  { statement, on }: Pick<Evidence, "statement" | "on">,
  urls: { page: string; statement: string; rollCall: string; person: string },
): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    url: urls.page,
    license: CC0,
    about: nested(personJsonLd(person, urls.person)),
    mentions: [
      nested(statementJsonLd(statement, urls.statement, urls.person)),
      nested(rollCallJsonLd(on, urls.rollCall)),
    ],
  };
}

/** What stands inside another thing does not name the vocabulary again. */
function nested({ "@context": _, ...thing }: JsonLd): Omit<JsonLd, "@context"> {
  return thing;
}

/** The record as a whole. `origin`: of this site. */
export function datasetJsonLd(state: RecordState, origin: string): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Said & Voted",
    description:
      "What U.S. senators said about places that limit cooperation with federal immigration enforcement, and how they voted: statements with sources, roll calls with votes, and how we compare the two.",
    url: origin,
    license: CC0,
    isAccessibleForFree: true,
    dateModified: state.changedAt,
    inLanguage: "en",
    spatialCoverage: "United States",
  };
}

/** Signs that could end the script element, or a line of it, are written as JSON lets them be written. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** JSON that cannot leave the script element that it stands in, whatever a quotation holds. */
export function serializeJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
