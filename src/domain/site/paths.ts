/** Where each record stands on this site. */

import type { FeedForm, FeedScope } from "../feeds/feed.ts";
import type { PublicChange } from "../history/public-change.ts";
import type { RecordType } from "../history/revision.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { SearchKind } from "../search/search.ts";
import type { Embeddable } from "../sharing/embed.ts";
import type { CalendarDate } from "../values/calendar-date.ts";

export const senatorPath = (slug: string) => `/senators/${slug}`;

/** Every vote of a senator that is held; those of one year, of which long ones have several pages. */
export const everyVotePath = (slug: string) => `${senatorPath(slug)}/votes`;
export const votesOfYearPath = (slug: string, year: number, page = 1) =>
  `${everyVotePath(slug)}?year=${year}${page > 1 ? `&page=${page}` : ""}`;

export const statePath = (code: string) => `/states/${code.toLowerCase()}`;

export const rollCallPath = (rollCallId: string) => `/roll-calls/${rollCallId}`;

export const comparisonPath = (statementId: string, rollCallId: string) => `/comparisons/${statementId}/${rollCallId}`;

/** The id of a card within a page. */
export const cardId = (statementId: string, proposition: Proposition) => `${statementId}-${proposition}`;

/** The id of the explanations of the votes on a card. */
export const explanationsId = (statementId: string, proposition: Proposition) =>
  `${cardId(statementId, proposition)}-explanations`;

/** The id of a statement within a page, where it stands outside a card. */
export const statementAnchor = (statementId: string) => `statement-${statementId}`;

export const statementPath = (statementId: string) => `/statements/${statementId}`;

export const voicePath = (slug: string) => `/voices/${slug}`;

/** The page of whoever spoke or was asked. */
export const speakerPath = ({ kind, slug }: { kind: "senator" | "voice"; slug: string }) =>
  kind === "senator" ? senatorPath(slug) : voicePath(slug);

export const inquiryPath = (inquiryId: string) => `/inquiries/${inquiryId}`;

export const sourcePath = (sourceId: number) => `/sources/${sourceId}`;

export const glossaryPath = (slug: string) => `/glossary#${slug}`;

/** The form for errors and replies, with the page that it is about filled in. */
export const reportPath = (about: string) => `/report?about=${encodeURIComponent(about)}`;

/** The same record for programs: the API has the paths of the pages. */
export const recordInApi = (path: string) => `/api/v1${path}`;

export const reportStatusPath = (trackingNumber: string) => `/report/${trackingNumber}`;

/** Who was told what the record says of them, and what came back. */
export const replyPath = (replyId: string) => `/replies/${replyId}`;

export const eventPath = (eventId: string) => `/timeline#${eventId}`;

/** Where a search hit leads; `recordId` is the slug of people and voices. */
export function searchHitPath(kind: SearchKind, recordId: string): string {
  return SEARCH_HIT_PATHS[kind](recordId);
}

const SEARCH_HIT_PATHS: Record<SearchKind, (recordId: string) => string> = {
  senator: senatorPath,
  voice: voicePath,
  statement: statementPath,
  roll_call: rollCallPath,
  inquiry: inquiryPath,
  event: eventPath,
  source: (recordId) => sourcePath(Number(recordId)),
};

export const comparedSenatorsPath = (a: string, b: string) => `/compare/${a}/${b}`;

/** A statement on the page of the senator who said it. */
export const statementOnSenatorPage = (slug: string, statementId: string) =>
  `${senatorPath(slug)}#${statementAnchor(statementId)}`;

/** A page as it was at the end of a day; the address of the page may have a query and a place in it of its own. */
export function asOfPath(page: string, day: CalendarDate): string {
  const [path = "", fragment] = page.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}asOf=${day}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** One published version of a statement, a reading, an inquiry, a voice or a right of reply, for good. */
export const versionPath = (record: string, version: number) => `${record}/versions/${version}`;

/** A table of the downloads, whole; with the filters of its list, the rows that pass them. */
export const downloadPath = (table: string, format: "csv" | "jsonl" | "json" | "parquet") =>
  `/download/${table}.${format}`;

/** Where a corrected record stands. The page of a senator answers to the bioguide id, too. */
export function correctedRecordPath(revised: RecordType, recordId: string): string {
  return CORRECTED_RECORD_PATHS[revised](recordId);
}

const CORRECTED_RECORD_PATHS: Record<RecordType, (recordId: string) => string> = {
  statement: statementPath,
  roll_call_reading: rollCallPath,
  roll_call: rollCallPath,
  inquiry: inquiryPath,
  voice: voicePath,
  person: senatorPath,
  event: eventPath,
  right_of_reply: replyPath,
  source: (recordId) => sourcePath(Number(recordId)),
};

/** Where a feed stands. */
export function feedPath(scope: FeedScope, form: FeedForm): string {
  return `/feeds/${feedScopePath(scope)}/${form}`;
}

function feedScopePath(scope: FeedScope): string {
  if (scope.kind === "senator") return `senators/${scope.slug}`;
  if (scope.kind === "state") return `states/${scope.code.toLowerCase()}`;
  if (scope.kind === "proposition") return `propositions/${scope.id}`;
  return scope.kind === "roll_call" ? `roll-calls/${scope.rollCallId}` : scope.kind;
}

/** The page of what a feed follows. */
export function followedPath(scope: FeedScope): string {
  if (scope.kind === "senator") return senatorPath(scope.slug);
  if (scope.kind === "state") return statePath(scope.code);
  if (scope.kind === "proposition") return `/statements?proposition=${scope.id}`;
  if (scope.kind === "roll_call") return rollCallPath(scope.rollCallId);
  return scope.kind === "corrections" ? "/corrections" : "/";
}

/** Where other sites can show it in a frame. */
export function embedPath(embedded: Embeddable): string {
  if (embedded.kind === "comparison") return `/embed${comparisonPath(embedded.statementId, embedded.rollCallId)}`;
  if (embedded.kind === "senator") return `/embed${senatorPath(embedded.slug)}`;
  return `/embed${rollCallPath(embedded.rollCallId)}/chart`;
}

/** The page of what is embedded. */
export function embeddedPagePath(embedded: Embeddable): string {
  if (embedded.kind === "comparison") return comparisonPath(embedded.statementId, embedded.rollCallId);
  return embedded.kind === "senator" ? senatorPath(embedded.slug) : rollCallPath(embedded.rollCallId);
}

/** Makes frames on other sites as high as what is in them. Its name changes with what it does: pages of others hold it. */
export const RESIZE_SCRIPT = "/embed/resize-v1.js";

/** The picture that stands for a page where its address is shared. */
export const imagePath = (page: string) => `/images${page === "/" ? "" : page}`;

/** Where readers see what changed: the page of the record. */
export function changePath({ revised, recordId }: Pick<PublicChange, "revised" | "recordId">): string {
  return correctedRecordPath(revised, recordId);
}

/** The form by which readers follow by email, with what they follow filled in. */
export const followPath = (what: string) => `/follow/email?what=${encodeURIComponent(what)}`;

/** Where letters lead: to say yes, to stop, and to stop without a further question (RFC 8058). */
export const confirmPath = (token: string) => `/follow/confirm/${token}`;
export const unsubscribePath = (token: string) => `/follow/stop/${token}`;
export const unsubscribeNowPath = (token: string) => `${unsubscribePath(token)}/now`;
