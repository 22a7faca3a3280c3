/** What changed in public, one entry for each change: what feeds, notices to newsrooms and letters tell. */

import type { Proposition } from "../propositions/proposition.ts";
import { NOTHING, type PublicFieldChange } from "../record/editable.ts";
import type { PublicChangeKind } from "./public-change-kind.ts";
import { type NameOf, publicTextOf, type Speaker, type Versioned } from "./published-text.ts";

/** The kinds of record that public changes are about; `roll_call`: its official record. */
export type ChangedRecord = Versioned["revised"] | "roll_call";

/** Which feeds a change belongs to. Senators by slug, states by postal code, roll calls by id. */
export type ChangeScope = {
  senators: string[];
  states: string[];
  propositions: Proposition[];
  rollCalls: string[];
};

export type PublicChange = {
  /** Stable and unique: "statement/jon-tester-2018-06-01/2". */
  changeId: string;
  kind: PublicChangeKind;
  revised: ChangedRecord;
  recordId: string;
  /** The version of the record that the change made. */
  version: number;
  /** The moment, ISO 8601 in UTC. */
  at: string;
  /** What it is about, in words: "Jon Tester, June 2018". */
  title: string;
  /** What readers see of it from then on, each part under what it is; empty where it was retracted. */
  words: { what: string; text: string }[];
  /** What it said before and says now; empty where it is new or gone. */
  differences: PublicFieldChange[];
  /** The public note of a correction, the reason of a retraction; null where there is none. */
  reason: string | null;
  scope: ChangeScope;
};

/** One version of one record, oldest first within a record. `note`: the public note of the correction that it is. */
export type RecordVersion = Versioned & {
  recordId: string;
  version: number;
  at: string;
  reason: string;
  note: string | null;
};

/** What has to be known of the rest of the record to say who and what a change is about. */
export type ChangeNames = {
  nameOf: NameOf;
  slugOf: (speaker: Speaker) => string | null;
  statesOf: (speaker: Speaker) => string[];
  /** The propositions on which a published statement takes a position. */
  propositionsOf: (statementId: string) => Proposition[];
  /** Senators whose words stand beside votes on this roll call. */
  comparedOn: (rollCallId: string) => { slug: string; state: string }[];
  titleOf: (versioned: Versioned) => string;
};

/** Every change that readers could see in the history of one record. A version that changes nothing public makes none. */
export function publicChangesOf(versions: readonly RecordVersion[], names: ChangeNames): PublicChange[] {
  let shown: RecordVersion | null = null;
  return versions.flatMap((version) => {
    const before = shown;
    const { status } = version.record;
    // A published record leaves the public by being retracted, or by the shipped record's taking it back to a draft.
    shown = status === "published" ? version : null;
    if (shown) return changeOf(before, version, names) ?? [];
    return before ? retractionOf(before, version, names) : [];
  });
}

function changeOf(before: RecordVersion | null, version: RecordVersion, names: ChangeNames): PublicChange | null {
  const now = publicTextOf(version, names.nameOf);
  const words = [...now].map(([what, text]) => ({ what, text }));
  if (!before) return { ...common(version, version, names), kind: "published", words, differences: [], reason: null };
  const differences = differencesOf(publicTextOf(before, names.nameOf), now);
  if (differences.length === 0) return null;
  const kind = version.note === null ? "changed" : "corrected";
  return { ...common(version, version, names), kind, words, differences, reason: version.note };
}

function retractionOf(before: RecordVersion, version: RecordVersion, names: ChangeNames): PublicChange {
  const isRetracted = version.record.status === "retracted";
  const reason = isRetracted ? version.reason : "It is being checked again.";
  return { ...common(before, version, names), kind: "retracted", words: [], differences: [], reason };
}

/** What is no longer said is told as well: "nothing" stands where there is no text. */
function differencesOf(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): PublicFieldChange[] {
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((what) => {
    const [was, is] = [before.get(what) ?? NOTHING, now.get(what) ?? NOTHING];
    return was === is ? [] : [{ what, before: was, after: is }];
  });
}

function common(about: RecordVersion, { recordId, version, at, revised }: RecordVersion, names: ChangeNames) {
  const changeId = `${revised}/${recordId}/${version}`;
  return { changeId, revised, recordId, version, at, title: names.titleOf(about), scope: scopeOf(about, names) };
}

function scopeOf(about: RecordVersion, names: ChangeNames): ChangeScope {
  if (about.revised === "roll_call_reading") {
    const compared = names.comparedOn(about.recordId);
    return {
      senators: distinct(compared.map(({ slug }) => slug)),
      states: distinct(compared.map(({ state }) => state)),
      propositions: about.record.readings.map(({ proposition }) => proposition),
      rollCalls: [about.recordId],
    };
  }
  if (about.revised === "event") {
    const { rollCallId } = about.record;
    return { senators: [], states: [], propositions: [], rollCalls: rollCallId ? [rollCallId] : [] };
  }
  const speakers = speakersOf(about);
  const people = {
    senators: distinct(speakers.flatMap((speaker) => names.slugOf(speaker) ?? [])),
    states: distinct(speakers.flatMap(names.statesOf)),
  };
  if (about.revised === "statement") {
    const { positions, explains } = about.record;
    return { ...people, propositions: positions.map(({ proposition }) => proposition), rollCalls: explains };
  }
  if (about.revised === "right_of_reply") {
    const { statementId, rollCallId } = about.record;
    const propositions = statementId ? names.propositionsOf(statementId) : [];
    return { ...people, propositions, rollCalls: rollCallId ? [rollCallId] : [] };
  }
  return { ...people, propositions: [], rollCalls: [] };
}

/** Whose words, silence or name the record is about. */
function speakersOf(about: Exclude<Versioned, { revised: "event" | "roll_call_reading" }>): Speaker[] {
  if (about.revised === "statement") return [about.record.speaker];
  if (about.revised === "inquiry") return about.record.outcomes.map(({ speaker }) => speaker);
  const bioguideId = about.revised === "voice" ? about.record.speaksFor : about.record.bioguideId;
  return bioguideId ? [{ bioguideId }] : [];
}

function distinct(texts: string[]): string[] {
  return [...new Set(texts)];
}

/** Newest first; of one moment in the order of their ids, so that lists and feeds never change their order. */
export function newestChange(a: PublicChange, b: PublicChange): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.changeId < b.changeId ? -1 : 1;
}
