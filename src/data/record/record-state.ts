import "server-only";
import type { RecordState } from "#domain/record/record-state.ts";
import { calendarDay, partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { cachedWhileUnchanged } from "../history/record-version.ts";
import { senatorSince2007 } from "../people/person-rows.ts";
import { whereInScope } from "../roll-calls/roll-call-rows.ts";
import { CITED_PUBLICLY } from "../sources/citations.ts";

const published = { status: "published" } as const;

/** How complete the record is, and until when. @throws Error where no record has been loaded. */
export const findRecordState: () => Promise<RecordState> = cachedWhileUnchanged(async () => {
  const db = database();
  const bySenators = { ...published, bioguideId: { not: null } };
  const [senators, statements, speakers, positions, rollCalls, rollCallsRead, votes, inquiries, sources, drafts] =
    await Promise.all([
      db.person.count({ where: senatorSince2007 }),
      db.statement.count({ where: published }),
      db.statement.findMany({ where: bySenators, distinct: ["bioguideId"], select: { bioguideId: true } }),
      db.position.count({ where: { statement: published } }),
      db.rollCall.count({ where: whereInScope }),
      db.rollCallReading.count({ where: { ...published, readings: { some: {} } } }),
      db.vote.count({ where: { rollCall: whereInScope, person: senatorSince2007 } }),
      db.inquiry.count({ where: published }),
      db.source.count({ where: CITED_PUBLICLY }),
      db.statement.count({ where: { status: { in: ["draft", "in_review"] } } }),
    ]);
  const [vote, statement, revision] = await Promise.all([
    db.rollCall.findFirst({ where: whereInScope, orderBy: { heldOn: "desc" }, select: { heldOn: true } }),
    db.statement.findFirst({
      where: published,
      orderBy: { saidOn: "desc" },
      select: { saidOn: true, saidOnPrecision: true },
    }),
    db.revision.findFirst({ orderBy: { revisionId: "desc" }, select: { at: true } }),
  ]);
  if (!vote || !statement || !revision) throw new Error("the record is empty: load it with npm start");
  return {
    senators,
    statements,
    senatorsWithStatement: speakers.length,
    positions,
    rollCalls,
    rollCallsRead,
    votes,
    inquiries,
    sources,
    drafts,
    latestVoteOn: calendarDay(vote.heldOn),
    latestStatementOn: partialDay(statement.saidOn, statement.saidOnPrecision),
    changedAt: revision.at.toISOString(),
  };
});
