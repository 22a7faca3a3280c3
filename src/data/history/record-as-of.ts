import { z } from "zod";
import { type EventInput, eventSchema } from "#domain/background/event.ts";
import { rightOfReplySchema } from "#domain/background/right-of-reply.ts";
import { SEED_DATA } from "#domain/editors/editor.ts";
import { assembleRecord, type RecordParts } from "#domain/history/assemble-record.ts";
import { type InquiryInput, inquirySchema } from "#domain/inquiries/inquiry.ts";
import { type OfficialRollCall, officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { personSchema } from "#domain/people/person.ts";
import { voiceSchema } from "#domain/people/voice.ts";
import type { PublicRecord } from "#domain/record/public-record.ts";
import { type RollCallReadingInput, rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import { readOfficialRollCall } from "../official-files/official-roll-call-rows.ts";
import { quotesInCopies } from "../statements/quote-in-copy.ts";
import { readSourcesAsOf } from "./sources-as-of.ts";

/**
 * The public record as it stood just before a moment, put together from the versions of that time. What editors keep
 * is shown as its version of then said it. Facts are, too; a fact that was held before its first version was kept,
 * because it came in by the thousand, is shown as the oldest version has it.
 */
export async function readRecordAsOf(instant: Date): Promise<PublicRecord> {
  const versions = await latestAsOf(instant);
  const of = (revised: string) => versions.filter((version) => version.revised === revised);
  const inScope = await readInScope(instant);
  const readings = of("roll_call_reading")
    .filter(({ recordId }) => inScope.has(recordId))
    .map(({ snapshot }) => rollCallReadingSchema.parse(snapshot));
  const statements = of("statement").map(({ snapshot, version }) => ({
    record: statementSchema.parse(snapshot),
    version,
  }));
  const inquiries = of("inquiry").map(({ snapshot }) => inquirySchema.parse(snapshot));
  const events: EventInput[] = of("event").map(({ snapshot }) => eventSchema.parse(snapshot));
  const voices = of("voice").map(({ snapshot }) => voiceSchema.parse(snapshot));
  const replies = of("right_of_reply").map(({ snapshot }) => rightOfReplySchema.parse(snapshot));
  const rollCalls = await readRollCalls(instant, readings);
  const people = await readPeople(instant, [
    ...rollCalls.flatMap(({ votes }) => votes.map(({ bioguideId }) => bioguideId)),
    ...speakersOf(statements, inquiries),
    ...replies.map(({ bioguideId }) => bioguideId),
  ]);
  const [sources, switches] = await Promise.all([
    readSourcesAsOf(instant),
    database().reconsiderationSwitch.findMany(),
  ]);
  const inCopies = await quotesInCopies(database(), sources);
  return assembleRecord({
    people,
    voices,
    statements: statements.map((statement) => ({
      ...statement,
      quoteInCopy: inCopies(statement.record, statement.version),
    })),
    readings,
    rollCalls,
    inquiries,
    events,
    replies,
    sources,
    switches: new Set(switches.map(({ rollCallId, bioguideId }) => `${rollCallId} ${bioguideId}`)),
  });
}

const versionRow = z.object({
  revised: z.string(),
  recordId: z.string(),
  version: z.number(),
  snapshot: z.unknown(),
});
type Version = z.infer<typeof versionRow>;

const idRow = z.object({ id: z.string() });

async function latestAsOf(instant: Date): Promise<Version[]> {
  const rows = await database().$queryRaw`
    SELECT DISTINCT ON (revised, record_id) revised::text AS "revised", record_id AS "recordId", version, snapshot
    FROM revisions
    WHERE at < ${instant} AND revised IN ('statement', 'roll_call_reading', 'inquiry', 'event', 'voice', 'right_of_reply')
    ORDER BY revised, record_id, version DESC`;
  return parseRows(versionRow, rows);
}

/** Readers see a roll call on the subject once it was shipped, or published, whatever became of it (`save-roll-call-reading.ts`). */
async function readInScope(instant: Date): Promise<Set<string>> {
  const rows = await database().$queryRaw`
    SELECT DISTINCT record_id AS id FROM revisions
    WHERE revised = 'roll_call_reading' AND at < ${instant}
      AND (editor_id = ${SEED_DATA} OR snapshot ->> 'status' = 'published')`;
  return new Set(parseRows(idRow, rows).map(({ id }) => id));
}

/** Of each the latest version before the moment, else the oldest there is: then it was held, and not yet kept as one. */
async function factsAround(
  instant: Date,
  revised: "person" | "roll_call",
  ids: string[],
): Promise<(Version & { known: boolean })[]> {
  const rows = await database().$queryRaw`
    SELECT DISTINCT ON (record_id) revised::text AS "revised", record_id AS "recordId", version, snapshot,
      at < ${instant} AS known
    FROM revisions WHERE revised = ${revised}::record_type AND record_id = ANY(${ids})
    ORDER BY record_id, at < ${instant} DESC, CASE WHEN at < ${instant} THEN -version ELSE version END`;
  return parseRows(versionRow.extend({ known: z.boolean() }), rows);
}

async function readRollCalls(instant: Date, readings: readonly RollCallReadingInput[]): Promise<OfficialRollCall[]> {
  const ids = readings.map(({ rollCallId }) => rollCallId);
  const versions = await factsAround(instant, "roll_call", ids);
  const found = new Map(versions.map(({ recordId, snapshot }) => [recordId, officialRollCallSchema.parse(snapshot)]));
  const rows = await Promise.all(ids.filter((id) => !found.has(id)).map((id) => readOfficialRollCall(database(), id)));
  return [...found.values(), ...rows.filter((row) => row !== null)];
}

/** Those who are named, and everybody who was known then to have had a seat in the Senate. */
async function readPeople(instant: Date, named: readonly string[]): Promise<RecordParts["people"]> {
  const senators = await database().$queryRaw`
    SELECT DISTINCT record_id AS id FROM revisions
    WHERE revised = 'person' AND at < ${instant} AND snapshot @> '{"terms": [{"chamber": "senate"}]}'`;
  const ids = [...new Set([...named, ...parseRows(idRow, senators).map(({ id }) => id)])];
  const versions = await factsAround(instant, "person", ids);
  return versions.map(({ snapshot, known }) => {
    const person = personSchema.parse(snapshot);
    const terms = person.terms
      .map((term) => ({ ...term, affiliations: term.affiliations.toSorted(byStart) }))
      .sort(byStart);
    return { person: { ...person, terms }, isListed: known };
  });
}

function byStart(a: { startsOn: string }, b: { startsOn: string }): number {
  return a.startsOn < b.startsOn ? -1 : 1;
}

function speakersOf(statements: readonly { record: StatementInput }[], inquiries: readonly InquiryInput[]): string[] {
  const speakers = [
    ...statements.map(({ record }) => record.speaker),
    ...inquiries.flatMap(({ outcomes }) => outcomes.map(({ speaker }) => speaker)),
  ];
  return speakers.flatMap((speaker) => ("bioguideId" in speaker ? [speaker.bioguideId] : []));
}
