/** Where each record stands on this site. */
import type { CalendarDate } from "#domain/calendar-date.ts";
import type { Embeddable } from "#domain/embed.ts";
import type { FeedForm, FeedScope } from "#domain/feed.ts";
import type { Proposition } from "#domain/proposition.ts";
import type { PublicChange } from "#domain/public-change.ts";
import type { Revised } from "#domain/revision.ts";
import type { SearchKind } from "#domain/search.ts";

export const senatorAddress = (slug: string) => `/senators/${slug}`;

/** Every vote of a senator that is held; those of one year, of which long ones have several pages. */
export const everyVoteAddress = (slug: string) => `${senatorAddress(slug)}/votes`;
export const votesOfYearAddress = (slug: string, year: number, page = 1) =>
  `${everyVoteAddress(slug)}?year=${year}${page > 1 ? `&page=${page}` : ""}`;

export const stateAddress = (code: string) => `/states/${code.toLowerCase()}`;

export const rollCallAddress = (rollCallId: string) => `/roll-calls/${rollCallId}`;

export const comparisonAddress = (statementId: string, rollCallId: string) =>
  `/comparisons/${statementId}/${rollCallId}`;

/** The id of a card within a page. */
export const cardId = (statementId: string, proposition: Proposition) => `${statementId}-${proposition}`;

/** The id of the explanations of the votes on a card. */
export const explanationsId = (statementId: string, proposition: Proposition) =>
  `${cardId(statementId, proposition)}-explanations`;

/** The id of a statement within a page, where it stands outside a card. */
export const statementAnchor = (statementId: string) => `statement-${statementId}`;

export const statementAddress = (statementId: string) => `/statements/${statementId}`;

export const voiceAddress = (slug: string) => `/voices/${slug}`;

/** The page of whoever spoke or was asked. */
export const speakerAddress = ({ kind, slug }: { kind: "senator" | "voice"; slug: string }) =>
  kind === "senator" ? senatorAddress(slug) : voiceAddress(slug);

export const inquiryAddress = (inquiryId: string) => `/inquiries/${inquiryId}`;

export const sourceAddress = (sourceId: number) => `/sources/${sourceId}`;

export const glossaryAddress = (slug: string) => `/glossary#${slug}`;

/** The form for errors and replies, with the page that it is about filled in. */
export const reportAddress = (about: string) => `/report?about=${encodeURIComponent(about)}`;

/** The same record for programs: the API has the paths of the pages. */
export const recordInApi = (path: string) => `/api/v1${path}`;

export const ticketAddress = (ticket: string) => `/report/${ticket}`;

/** Who was told what the record says of them, and what came back. */
export const replyAddress = (replyId: string) => `/replies/${replyId}`;

export const eventAddress = (eventId: string) => `/timeline#${eventId}`;

/** Where a search hit leads; `recordId` is the slug of people and voices. */
export function foundAddress(kind: SearchKind, recordId: string): string {
  return FOUND[kind](recordId);
}

const FOUND: Record<SearchKind, (recordId: string) => string> = {
  senator: senatorAddress,
  voice: voiceAddress,
  statement: statementAddress,
  roll_call: rollCallAddress,
  inquiry: inquiryAddress,
  event: eventAddress,
  source: (recordId) => sourceAddress(Number(recordId)),
};

export const comparedSenatorsAddress = (a: string, b: string) => `/compare/${a}/${b}`;

/** A statement on the page of the senator who said it. */
export const statementOnSenatorPage = (slug: string, statementId: string) =>
  `${senatorAddress(slug)}#${statementAnchor(statementId)}`;

/** A page as it was at the end of a day; the address of the page may have a query and a place in it of its own. */
export function asOfAddress(page: string, day: CalendarDate): string {
  const [path = "", place] = page.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}asOf=${day}${place === undefined ? "" : `#${place}`}`;
}

/** One published version of a statement, a reading, an inquiry, a voice or a right of reply, for good. */
export const versionAddress = (record: string, version: number) => `${record}/versions/${version}`;

/** A table of the downloads, whole; with the filters of its list, the rows that pass them. */
export const downloadAddress = (table: string, format: "csv" | "jsonl" | "json" | "parquet") =>
  `/download/${table}.${format}`;

/** Where a corrected record stands. The page of a senator answers to the bioguide id, too. */
export function correctedAddress(revised: Revised, recordId: string): string {
  return CORRECTED[revised](recordId);
}

const CORRECTED: Record<Revised, (recordId: string) => string> = {
  statement: statementAddress,
  roll_call_reading: rollCallAddress,
  roll_call: rollCallAddress,
  inquiry: inquiryAddress,
  voice: voiceAddress,
  person: senatorAddress,
  event: eventAddress,
  right_of_reply: replyAddress,
  source: (recordId) => sourceAddress(Number(recordId)),
};

/** Where a feed stands. */
export function feedAddress(scope: FeedScope, form: FeedForm): string {
  return `/feeds/${feedPath(scope)}/${form}`;
}

function feedPath(scope: FeedScope): string {
  if (scope.kind === "senator") return `senators/${scope.slug}`;
  if (scope.kind === "state") return `states/${scope.code.toLowerCase()}`;
  if (scope.kind === "proposition") return `propositions/${scope.id}`;
  return scope.kind === "roll_call" ? `roll-calls/${scope.rollCallId}` : scope.kind;
}

/** The page of what a feed follows. */
export function followedAddress(scope: FeedScope): string {
  if (scope.kind === "senator") return senatorAddress(scope.slug);
  if (scope.kind === "state") return stateAddress(scope.code);
  if (scope.kind === "proposition") return `/statements?proposition=${scope.id}`;
  if (scope.kind === "roll_call") return rollCallAddress(scope.rollCallId);
  return scope.kind === "corrections" ? "/corrections" : "/";
}

/** Where other sites can show it in a frame. */
export function embedAddress(embedded: Embeddable): string {
  if (embedded.kind === "comparison") return `/embed${comparisonAddress(embedded.statementId, embedded.rollCallId)}`;
  if (embedded.kind === "senator") return `/embed${senatorAddress(embedded.slug)}`;
  return `/embed${rollCallAddress(embedded.rollCallId)}/chart`;
}

/** The page of what is embedded. */
export function embeddedPageAddress(embedded: Embeddable): string {
  if (embedded.kind === "comparison") return comparisonAddress(embedded.statementId, embedded.rollCallId);
  return embedded.kind === "senator" ? senatorAddress(embedded.slug) : rollCallAddress(embedded.rollCallId);
}

/** Makes frames on other sites as high as what is in them. Its name changes with what it does: pages of others hold it. */
export const RESIZE_SCRIPT = "/embed/resize-v1.js";

/** The picture that stands for a page where its address is shared. */
export const imageAddress = (page: string) => `/images${page === "/" ? "" : page}`;

/** Where readers see what changed: the page of the record. */
export function addressOfChange({ revised, recordId }: Pick<PublicChange, "revised" | "recordId">): string {
  return correctedAddress(revised, recordId);
}

/** The form by which readers follow by e-mail, with what they follow filled in. */
export const followAddress = (what: string) => `/follow/email?what=${encodeURIComponent(what)}`;

/** Where letters lead: to say yes, to stop, and to stop without a further question (RFC 8058). */
export const confirmAddress = (token: string) => `/follow/confirm/${token}`;
export const stopAddress = (token: string) => `/follow/stop/${token}`;
export const stopAtOnceAddress = (token: string) => `${stopAddress(token)}/now`;
