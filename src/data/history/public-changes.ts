import "server-only";
import { eventSchema } from "#domain/background/event.ts";
import { rightOfReplySchema } from "#domain/background/right-of-reply.ts";
import {
  type ChangeNames,
  newestChange,
  type PublicChange,
  publicChangesOf,
  type RecordVersion,
} from "#domain/history/public-change.ts";
import type { Speaker, Versioned } from "#domain/history/published-text.ts";
import { inquirySchema } from "#domain/inquiries/inquiry.ts";
import { differenceInParts } from "#domain/official-files/official-change.ts";
import { seatOf } from "#domain/people/person.ts";
import { voiceSchema } from "#domain/people/voice.ts";
import { rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import { statementSchema } from "#domain/statements/statement.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { listComparisons } from "../comparisons/list-comparisons.ts";
import { database } from "../database/client.ts";
import { listEveryOfficialChange } from "../official-files/official-changes.ts";
import { listComparedRecords } from "../people/senators.ts";
import { listRollCalls } from "../roll-calls/roll-calls.ts";
import { cachedWhileUnchanged } from "./record-version.ts";

/** From this moment on, and before that one; ISO 8601. */
export type Between = { since?: string; before?: string };

/** Everything that changed in public, newest first; `between` narrows it down. Computed once for each state of the record. */
export async function listPublicChanges({ since, before }: Between = {}): Promise<PublicChange[]> {
  const changes = await everyChange();
  return changes.filter(({ at }) => (!since || at >= since) && (!before || at < before));
}

const everyChange = cachedWhileUnchanged(async () => {
  const [versions, names, official] = await Promise.all([listVersions(), readNames(), officialChanges()]);
  const byRecord = Map.groupBy(versions, ({ revised, recordId }) => `${revised}/${recordId}`);
  const changes = [...byRecord.values()].flatMap((ofOne) => publicChangesOf(ofOne, names));
  return [...changes, ...official].sort(newestChange);
});

const SCHEMAS = {
  statement: statementSchema,
  roll_call_reading: rollCallReadingSchema,
  inquiry: inquirySchema,
  event: eventSchema,
  voice: voiceSchema,
  right_of_reply: rightOfReplySchema,
};
const FOLLOWED = Object.keys(SCHEMAS) as Versioned["revised"][];

/** Every version of one record that readers can follow, or of all of them, oldest first. */
export async function listVersions(of?: { revised: Versioned["revised"]; recordId: string }): Promise<RecordVersion[]> {
  const [revisions, corrections] = await Promise.all([
    database().revision.findMany({
      where: of ?? { revised: { in: FOLLOWED } },
      orderBy: [{ revised: "asc" }, { recordId: "asc" }, { version: "asc" }],
    }),
    database().correction.findMany({ where: of, orderBy: { correctionId: "asc" } }),
  ]);
  const notes = new Map(
    corrections.map(({ revised, recordId, version, reason }) => [`${revised}/${recordId}/${version}`, reason]),
  );
  return revisions.map(({ revised, recordId, version, at, reason, snapshot }) => {
    const kind = revised as Versioned["revised"];
    // What was saved under an older schema is read under this one.
    const versioned = { revised: kind, record: SCHEMAS[kind].parse(snapshot) } as Versioned;
    const note = notes.get(`${revised}/${recordId}/${version}`) ?? null;
    return { ...versioned, recordId, version, at: at.toISOString(), reason, note };
  });
}

type Named = { slug: string | null; name: string; states: string[] };

/** Names as they are now: a feed says who somebody is, not what they were called. */
async function readNames(): Promise<ChangeNames> {
  const [people, allPeople, voices, comparisons] = await Promise.all([
    listComparedRecords(),
    database().person.findMany({ select: { bioguideId: true, name: true } }),
    database().voice.findMany({ select: { slug: true, name: true } }),
    listComparisons(),
  ]);
  const named = new Map<string, Named>(
    allPeople.map(({ bioguideId, name }) => [bioguideId, { slug: null, name, states: [] }]),
  );
  for (const { person } of people)
    named.set(person.bioguideId, { slug: person.slug, name: person.name, states: [seatOf(person).state] });
  const voiceNames = new Map(voices.map(({ slug, name }) => [slug, name]));
  const positions = new Map(
    people.flatMap(({ statements }) => statements.map((each) => [each.statementId, each.positions])),
  );
  const compared = Map.groupBy(comparisons, ({ evidence }) => evidence.vote.rollCallId);
  const personOf = (speaker: Speaker) => ("bioguideId" in speaker ? named.get(speaker.bioguideId) : undefined);
  const nameOf = (speaker: Speaker) =>
    "voice" in speaker
      ? (voiceNames.get(speaker.voice) ?? speaker.voice)
      : (personOf(speaker)?.name ?? speaker.bioguideId);
  return {
    nameOf,
    slugOf: (speaker) => personOf(speaker)?.slug ?? null,
    statesOf: (speaker) => personOf(speaker)?.states ?? [],
    propositionsOf: (statementId) => (positions.get(statementId) ?? []).map(({ proposition }) => proposition),
    comparedOn: (rollCallId) =>
      (compared.get(rollCallId) ?? []).map(({ person }) => ({ slug: person.slug, state: seatOf(person).state })),
    titleOf: (versioned) => titleOf(versioned, nameOf),
  };
}

function titleOf(versioned: Versioned, nameOf: ChangeNames["nameOf"]): string {
  if (versioned.revised === "statement")
    return `${nameOf(versioned.record.speaker)}, ${writtenDate(versioned.record.saidOn)}`;
  if (versioned.revised === "roll_call_reading") return versioned.record.plain.title;
  if (versioned.revised === "event") return versioned.record.title;
  if (versioned.revised === "voice") return versioned.record.name;
  if (versioned.revised === "right_of_reply")
    return `Right of reply: ${nameOf({ bioguideId: versioned.record.bioguideId })}`;
  return `Asked by ${versioned.record.outlet}, ${writtenDate(versioned.record.askedOn)}`;
}

/** Changes in the chambers' own files on roll calls that have a page. */
async function officialChanges(): Promise<PublicChange[]> {
  const [changes, rollCalls, people] = await Promise.all([
    listEveryOfficialChange(),
    listRollCalls(),
    database().person.findMany({ select: { bioguideId: true, name: true } }),
  ]);
  const byRollCall = new Map(rollCalls.map((on) => [on.rollCall.rollCallId, on]));
  const names = new Map(people.map(({ bioguideId, name }) => [bioguideId, name]));
  return changes.flatMap(({ rollCallId, versionAfter, foundAt, differences }) => {
    const on = byRollCall.get(rollCallId);
    const shownDifferences = differences.flatMap(
      (difference) => differenceInParts(difference, (id) => names.get(id) ?? null) ?? [],
    );
    if (!on || shownDifferences.length === 0) return [];
    return {
      changeId: `roll_call/${rollCallId}/${versionAfter}`,
      kind: "official_record" as const,
      revised: "roll_call" as const,
      recordId: rollCallId,
      version: versionAfter,
      at: foundAt,
      title: on.plain?.title ?? on.rollCall.question,
      words: [],
      differences: shownDifferences,
      reason: null,
      scope: {
        senators: [],
        states: [],
        propositions: on.readings.map(({ proposition }) => proposition),
        rollCalls: [rollCallId],
      },
    };
  });
}
