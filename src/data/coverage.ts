import "server-only";
import { agreementOf } from "#domain/agreement.ts";
import { compareText } from "#domain/calendar-date.ts";
import type { Coverage, CoverageRow } from "#domain/coverage.ts";
import { latestSenateTerm } from "#domain/person.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { evidenceOf } from "#domain/record.ts";
import { CHAMBERS } from "#domain/roll-call.ts";
import { PARTIES, partyAtEnd } from "#domain/term.ts";
import { calendarDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { senatorSince2007 } from "./person-rows.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { listRollCalls } from "./roll-calls.ts";
import { type ComparedRecord, listComparedRecords } from "./senators.ts";
import { onTheSubject } from "./subject-votes.ts";

/** Everything on the coverage page, counted from the record itself. */
export const findCoverage: () => Promise<Coverage> = keptWhileUnchanged(async () => {
  const records = await listComparedRecords();
  const silent = await countSilence();
  const [byStatus, agreement, byChamber, byYear, counts] = await Promise.all([
    countByStatus(),
    findAgreement(),
    countByChamber(),
    countByYear(),
    countSources(),
  ]);
  return {
    byParty: PARTIES.toSorted().map((party) => ({
      party,
      row: rowOf(records.filter((record) => partyOf(record) === party), silent),
    })),
    total: rowOf(records, silent),
    byYear,
    byChamber,
    byStatus,
    withoutStatement: records
      .filter(({ statements }) => statements.length === 0)
      .map((record) => ({ ...seat(record), party: partyOf(record) }))
      .sort((a, b) => Number(b.currentlyServing) - Number(a.currentlyServing) || compareText(a.state, b.state) || compareText(a.slug, b.slug)),
    agreement,
    ...counts,
  };
});

function partyOf({ person }: ComparedRecord) {
  return partyAtEnd(latestSenateTerm(person)).party;
}

function seat({ person }: ComparedRecord) {
  const { slug, name, currentlyServing } = person;
  return { slug, name, currentlyServing, state: latestSenateTerm(person).state };
}

function rowOf(records: readonly ComparedRecord[], silent: ReadonlyMap<string, number>): CoverageRow {
  const sum = (number: (record: ComparedRecord) => number) => records.reduce((total, record) => total + number(record), 0);
  const pairs = records.flatMap(evidenceOf);
  const having = (verdict: string) => pairs.filter(({ comparison }) => comparison.verdict === verdict).length;
  return {
    senators: records.length,
    withStatement: records.filter(({ statements }) => statements.length > 0).length,
    statements: sum(({ statements }) => statements.length),
    positions: sum(({ statements }) => statements.flatMap(({ positions }) => positions).length),
    matches: having("matches"),
    conflicts: having("conflicts"),
    inquiriesAsked: sum(({ inquiries }) => inquiries),
    noResponse: sum(({ person }) => silent.get(person.bioguideId) ?? 0),
  };
}

async function countSilence(): Promise<Map<string, number>> {
  const rows = await database().inquiryOutcome.groupBy({
    by: ["bioguideId"],
    where: { outcome: "no_response", bioguideId: { not: null }, inquiry: { status: "published" } },
    _count: true,
  });
  return new Map(rows.map(({ bioguideId, _count }) => [bioguideId as string, _count]));
}

async function countByStatus(): Promise<Coverage["byStatus"]> {
  const [statuses, drafts] = await Promise.all([
    database().statement.groupBy({ by: ["status"], _count: true }),
    database().statement.findMany({ where: { status: { in: ["draft", "in_review"] } }, select: { draftReasons: true } }),
  ]);
  const statements = { draft: 0, in_review: 0, published: 0, retracted: 0 };
  for (const { status, _count } of statuses) statements[status] = _count;
  const reasons = Map.groupBy(drafts.flatMap(({ draftReasons }) => draftReasons), (reason) => reason);
  const draftReasons = [...reasons].map(([reason, all]) => ({ reason, count: all.length })).sort((a, b) => b.count - a.count);
  return { statements, draftReasons };
}

/**
 * A statement that neither coder found to address a proposition was coded alike: both say null. A roll call was coded
 * twice where the record holds both codings of every proposition; one coding alone is no agreement.
 */
async function findAgreement(): Promise<Coverage["agreement"]> {
  const [statements, readings] = await Promise.all([
    database().statement.findMany({ where: { codingSettledBy: { not: null } }, select: { codings: true } }),
    database().rollCallReading.findMany({ select: { codings: true } }),
  ]);
  const codedTwice = readings.filter(({ codings }) => codings.length === PROPOSITIONS.length);
  return PROPOSITIONS.map((proposition) => ({
    proposition,
    statements: agreementOf(
      statements.map(({ codings }) => codings.find((coding) => coding.proposition === proposition) ?? { first: null, second: null }),
    ),
    readings: agreementOf(codedTwice.flatMap(({ codings }) => codings.filter((coding) => coding.proposition === proposition))),
  }));
}

async function countByChamber(): Promise<Coverage["byChamber"]> {
  const rollCalls = await listRollCalls();
  const votes = await database().vote.groupBy({
    by: ["rollCallId"],
    where: { rollCall: onTheSubject, person: senatorSince2007 },
    _count: true,
  });
  const held = new Map(votes.map(({ rollCallId, _count }) => [rollCallId, _count]));
  return CHAMBERS.flatMap((chamber) => {
    const own = rollCalls.filter(({ rollCall }) => rollCall.chamber === chamber);
    const days = own.map(({ rollCall }) => rollCall.heldOn).sort();
    const [firstOn, lastOn] = [days.at(0), days.at(-1)];
    if (!firstOn || !lastOn) return [];
    const count = own.reduce((sum, { rollCall }) => sum + (held.get(rollCall.rollCallId) ?? 0), 0);
    return [{ chamber, rollCalls: own.length, read: own.filter(({ readings }) => readings.length > 0).length, votes: count, firstOn, lastOn }];
  });
}

async function countByYear(): Promise<Coverage["byYear"]> {
  const [statements, rollCalls] = await Promise.all([
    database().statement.findMany({ where: { status: "published" }, select: { saidOn: true } }),
    listRollCalls(),
  ]);
  const said = Map.groupBy(statements, ({ saidOn }) => Number(calendarDay(saidOn).slice(0, 4)));
  const held = Map.groupBy(rollCalls, ({ rollCall }) => Number(rollCall.heldOn.slice(0, 4)));
  return [...new Set([...said.keys(), ...held.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({ year, statements: said.get(year)?.length ?? 0, votes: held.get(year)?.length ?? 0 }));
}

async function countSources() {
  const used = { statements: { some: { status: "published" as const } } };
  const [sources, readOnCopy, withArchivedCopy, corrections] = await Promise.all([
    database().source.count({ where: used }),
    database().source.count({ where: { ...used, readOnCopy: true } }),
    database().source.count({ where: { ...used, archivedSha256: { not: null } } }),
    database().correction.count(),
  ]);
  return { sources, readOnCopy, withArchivedCopy, corrections };
}
