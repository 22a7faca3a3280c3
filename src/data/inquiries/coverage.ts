import "server-only";
import { agreementOf } from "#domain/editors/agreement.ts";
import { type Coverage, hasOwnWordsSought, SOUGHT_FIRST } from "#domain/inquiries/coverage.ts";
import { latestSenateTerm } from "#domain/people/person.ts";
import { PARTIES, partyAtEnd } from "#domain/people/term.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { compareText } from "#domain/values/calendar-date.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { cachedWhileUnchanged } from "../history/record-version.ts";
import { senatorSince2007 } from "../people/person-rows.ts";
import { type ComparedRecord, listComparedRecords } from "../people/senators.ts";
import { whereInScope } from "../roll-calls/roll-call-rows.ts";
import { listRollCalls } from "../roll-calls/roll-calls.ts";
import { listAsked, rowOf, unansweredOf } from "./coverage-rows.ts";

/** Everything on the coverage page, counted from the record itself. */
export const findCoverage: () => Promise<Coverage> = cachedWhileUnchanged(async () => {
  const records = await listComparedRecords();
  const [asked, byStatus, agreement, byChamber, byYear, sponsors, counts] = await Promise.all([
    listAsked(),
    countByStatus(),
    findAgreement(),
    countByChamber(),
    countByYear(),
    countSponsors(),
    countSources(),
  ]);
  return {
    byParty: PARTIES.toSorted().map((party) => ({
      party,
      row: rowOf(
        records.filter((record) => partyOf(record) === party),
        asked,
      ),
    })),
    total: rowOf(records, asked),
    byYear,
    byChamber,
    byStatus,
    withoutStatement: records
      .filter(({ statements }) => statements.length === 0)
      .map((record) => ({ ...seat(record), party: partyOf(record) }))
      .sort(
        (a, b) =>
          Number(b.currentlyServing) - Number(a.currentlyServing) ||
          compareText(a.state, b.state) ||
          compareText(a.slug, b.slug),
      ),
    agreement,
    sponsors,
    unanswered: unansweredOf(asked, new Map(records.map((record) => [record.person.bioguideId, partyOf(record)]))),
    soughtInVain: SOUGHT_FIRST.flatMap((slug) => {
      const record = records.find(({ person }) => person.slug === slug);
      return record && !hasOwnWordsSought(record) ? [{ slug, name: record.person.name }] : [];
    }),
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

async function countByStatus(): Promise<Coverage["byStatus"]> {
  const [statuses, drafts] = await Promise.all([
    database().statement.groupBy({ by: ["status"], _count: true }),
    database().statement.findMany({
      where: { status: { in: ["draft", "in_review"] } },
      select: { draftReasons: true },
    }),
  ]);
  const statements = { draft: 0, in_review: 0, published: 0, retracted: 0 };
  for (const { status, _count } of statuses) statements[status] = _count;
  const reasons = Map.groupBy(
    drafts.flatMap(({ draftReasons }) => draftReasons),
    (reason) => reason,
  );
  const draftReasons = [...reasons]
    .map(([reason, all]) => ({ reason, count: all.length }))
    .sort((a, b) => b.count - a.count);
  return { statements, draftReasons };
}

/**
 * A statement that neither coder found to address a proposition was coded alike: both say null. A roll call was coded
 * twice where the record holds both codings of every proposition; one coding alone is no agreement.
 */
async function findAgreement(): Promise<Coverage["agreement"]> {
  const [statements, readings] = await Promise.all([
    database().statement.findMany({
      where: { codingSettledBy: { not: null, notIn: ["one_editor"] } },
      select: { codings: true },
    }),
    database().rollCallReading.findMany({ select: { codings: true } }),
  ]);
  const codedTwice = readings.filter(({ codings }) => codings.length === PROPOSITIONS.length);
  return PROPOSITIONS.map((proposition) => ({
    proposition,
    statements: agreementOf(
      statements.map(
        ({ codings }) => codings.find((coding) => coding.proposition === proposition) ?? { first: null, second: null },
      ),
    ),
    readings: agreementOf(
      codedTwice.flatMap(({ codings }) => codings.filter((coding) => coding.proposition === proposition)),
    ),
  }));
}

async function countByChamber(): Promise<Coverage["byChamber"]> {
  const rollCalls = await listRollCalls();
  const votes = await database().vote.groupBy({
    by: ["rollCallId"],
    where: { rollCall: whereInScope, person: senatorSince2007 },
    _count: true,
  });
  const grouped = new Map(votes.map(({ rollCallId, _count }) => [rollCallId, _count]));
  return CHAMBERS.flatMap((chamber) => {
    const own = rollCalls.filter(({ rollCall }) => rollCall.chamber === chamber);
    const days = own.map(({ rollCall }) => rollCall.heldOn).sort();
    const [firstOn, lastOn] = [days.at(0), days.at(-1)];
    if (!firstOn || !lastOn) return [];
    const wholeChamber = own.filter(({ rollCall }) => rollCall.votesHeld !== "senators_since_2007").length;
    const count = own.reduce((sum, { rollCall }) => sum + (grouped.get(rollCall.rollCallId) ?? 0), 0);
    return [
      {
        chamber,
        rollCalls: own.length,
        read: own.filter(({ readings }) => readings.length > 0).length,
        votes: count,
        wholeChamber,
        firstOn,
        lastOn,
      },
    ];
  });
}

async function countByYear(): Promise<Coverage["byYear"]> {
  const [statements, rollCalls] = await Promise.all([
    database().statement.findMany({ where: { status: "published" }, select: { saidOn: true } }),
    listRollCalls(),
  ]);
  const statementsByYear = Map.groupBy(statements, ({ saidOn }) => Number(calendarDay(saidOn).slice(0, 4)));
  const grouped = Map.groupBy(rollCalls, ({ rollCall }) => Number(rollCall.heldOn.slice(0, 4)));
  return [...new Set([...statementsByYear.keys(), ...grouped.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      statements: statementsByYear.get(year)?.length ?? 0,
      votes: grouped.get(year)?.length ?? 0,
    }));
}

/** The letter in "Ron Johnson (R-WI)". */
async function countSponsors(): Promise<Coverage["sponsors"]> {
  const read = (await listRollCalls()).filter(({ readings }) => readings.length > 0);
  const sponsorParties = read.flatMap(({ rollCall }) => /\(([A-Z]+)-/.exec(rollCall.sponsor ?? "")?.[1] ?? []);
  const byLetter: Record<string, number> = {};
  for (const letter of sponsorParties) byLetter[letter] = (byLetter[letter] ?? 0) + 1;
  return { read: read.length, named: sponsorParties.length, byLetter };
}

async function countSources() {
  const used = { statements: { some: { status: "published" as const } } };
  const [sources, readOnCopy, withArchivedCopy, corrections] = await Promise.all([
    database().source.count({ where: used }),
    database().source.count({ where: { ...used, readOnCopy: true } }),
    database().source.count({ where: { ...used, copyId: { not: null } } }),
    database().correction.count(),
  ]);
  return { sources, readOnCopy, withArchivedCopy, corrections };
}
