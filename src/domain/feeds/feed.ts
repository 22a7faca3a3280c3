/** What can be followed, and which public changes belong to it. */

import type { PublicChange } from "../history/public-change.ts";
import type { PublicChangeKind } from "../history/public-change-kind.ts";
import { type StateCode, stateCodeSchema, stateName } from "../people/state.ts";
import { type Proposition, propositionSchema } from "../propositions/proposition.ts";
import { rollCallIdSchema } from "../roll-calls/roll-call.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { PROPOSITION_LABELS } from "../wording/labels.ts";

/** `everything`: all that changes in public. Senators by slug. */
export type FeedScope =
  | { kind: "everything" }
  | { kind: "corrections" }
  | { kind: "senator"; slug: string }
  | { kind: "state"; code: StateCode }
  | { kind: "proposition"; id: Proposition }
  | { kind: "roll_call"; rollCallId: string };

export const FEED_FORMS = ["atom", "json"] as const;
export type FeedForm = (typeof FEED_FORMS)[number];

/** A feed holds the newest so many changes; whoever asks less often than they come finds all of them on the site. */
export const FEED_SIZE = 100;

/** `title` and `page` of what is followed; `changes` newest first; `updated`: the moment of the newest one. */
export type Feed = { title: string; page: string; changes: PublicChange[]; updated: string };

/** What was said before and is said otherwise now, or no longer. */
const CORRECTING: readonly PublicChangeKind[] = ["corrected", "retracted", "official_record"];

export function belongsToFeed({ kind, scope }: PublicChange, feed: FeedScope): boolean {
  if (feed.kind === "everything") return true;
  if (feed.kind === "corrections") return CORRECTING.includes(kind);
  if (feed.kind === "senator") return scope.senators.includes(feed.slug);
  if (feed.kind === "state") return scope.states.includes(feed.code);
  if (feed.kind === "proposition") return scope.propositions.includes(feed.id);
  return scope.rollCalls.includes(feed.rollCallId);
}

/** The steps of a feed's address, with its form last; null where they are no feed's. A feed of nobody is not told here. */
export function readFeedPath(steps: readonly string[]): { scope: FeedScope; form: FeedForm } | null {
  const form = FEED_FORMS.find((each) => each === steps.at(-1));
  const scope = scopeAt(steps.slice(0, -1));
  return form && scope ? { scope, form } : null;
}

function scopeAt([kind, id, ...more]: readonly string[]): FeedScope | null {
  if (more.length > 0 || kind === undefined) return null;
  if (id === undefined) return kind === "everything" || kind === "corrections" ? { kind } : null;
  if (kind === "senators") return { kind: "senator", slug: id };
  // One address for each: the large letters of a state are the same state, and not the same address.
  const code = kind === "states" && id === id.toLowerCase() ? stateCodeSchema.safeParse(id) : null;
  if (code?.success) return { kind: "state", code: code.data };
  const proposition = kind === "propositions" ? propositionSchema.safeParse(id) : null;
  if (proposition?.success) return { kind: "proposition", id: proposition.data };
  const rollCallId = kind === "roll-calls" ? rollCallIdSchema.safeParse(id) : null;
  return rollCallId?.success ? { kind: "roll_call", rollCallId: rollCallId.data } : null;
}

/** What is followed, in words; `nameOf` has the names of senators and roll calls. Null where there is no such thing. */
export function feedTitle(scope: FeedScope, nameOf: (scope: FeedScope) => string | null): string | null {
  if (scope.kind === "everything") return "Everything new";
  if (scope.kind === "corrections") return "Corrections";
  if (scope.kind === "state") return `Senators for ${stateName(scope.code)}`;
  if (scope.kind === "proposition") return `Proposition: ${PROPOSITION_LABELS[scope.id].label}`;
  return nameOf(scope);
}

/** Names it for all time, after RFC 4151: whoever reads it again under another address knows it again. */
export function tagUri(siteUrl: string, what: string): string {
  return `tag:${new URL(siteUrl).hostname},${FOUNDED}:${what}`;
}

/** The year in which the site first had its names. */
const FOUNDED: CalendarDate = "2026";
