import "server-only";
import { type AsOf, rollCallIn } from "#domain/record/public-record.ts";
import { newestVote } from "#domain/record/record.ts";
import type { RollCallFacts, RollCallWithVotes } from "#domain/roll-calls/roll-call-facts.ts";
import { passesRollCallFilter, type RollCallFilter } from "#domain/roll-calls/roll-call-query.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { compareText } from "#domain/values/calendar-date.ts";
import { database } from "../database/client.ts";
import type { Prisma } from "../generated/client.ts";
import { publicRecord } from "../record/public-record.ts";
import { rollCallInclude, toSubjectRollCall, whereInScope } from "./roll-call-rows.ts";

/** Where a list goes on: after the roll call held then, of this id. */
export type AfterRollCall = { heldOn: string; heldAt: string; rollCallId: string };

/** Roll calls as facts, newest first; without a scope those on the subject. */
export async function listRollCallFacts(
  filter: RollCallFilter,
  { after, take }: { after?: AfterRollCall | undefined; take: number },
  asOf: AsOf = null,
): Promise<RollCallFacts[]> {
  // Those on the subject are held in memory anyway.
  if (filter.scope !== "all") {
    const { rollCalls } = await publicRecord(asOf);
    const isNext = ({ rollCall }: RollCallFacts) =>
      !after || newestVote({ on: { rollCall: after } }, { on: { rollCall } }) < 0;
    return rollCalls
      .map(({ on }) => on)
      .filter((on) => passesRollCallFilter(on, filter) && isNext(on))
      .slice(0, take);
  }
  const rows = await database().rollCall.findMany({
    where: { AND: [whereOf(filter), after ? afterThis(after) : {}] },
    include: rollCallInclude,
    orderBy: [{ heldOn: "desc" }, { heldAt: "desc" }, { rollCallId: "asc" }],
    take,
  });
  return rows.map(toFacts);
}

/** One roll call with every vote held, read or not; null where none is held. */
export async function findRollCallFacts(rollCallId: string, asOf: AsOf = null): Promise<RollCallWithVotes | null> {
  if (asOf !== null) return factsOf(rollCallIn(await publicRecord(asOf), rollCallId));
  const [row, votes, switches, explanations] = await Promise.all([
    database().rollCall.findUnique({ where: { rollCallId }, include: rollCallInclude }),
    database().vote.findMany({ where: { rollCallId }, orderBy: { bioguideId: "asc" } }),
    database().reconsiderationSwitch.findMany({
      where: { rollCallId },
      select: { bioguideId: true },
      orderBy: { bioguideId: "asc" },
    }),
    database().explanation.findMany({
      where: { rollCallId, statement: { status: "published" } },
      select: { statementId: true },
      orderBy: { statementId: "asc" },
    }),
  ]);
  if (!row) return null;
  return {
    ...toFacts(row),
    votes,
    reconsiderationSwitches: switches.map(({ bioguideId }) => bioguideId),
    explanations: explanations.map(({ statementId }) => statementId),
  };
}

/** Roll calls on the subject of a past day; what was not on the subject then was not public in this record. */
function factsOf(record: RollCallRecord | null): RollCallWithVotes | null {
  if (!record) return null;
  const { on, voters, explanations } = record;
  return {
    ...on,
    votes: voters.map(({ vote }) => vote).sort((a, b) => compareText(a.bioguideId, b.bioguideId)),
    reconsiderationSwitches: voters
      .filter(({ switchedToReconsider }) => switchedToReconsider)
      .map(({ vote }) => vote.bioguideId)
      .sort(compareText),
    explanations: explanations.map(({ statementId }) => statementId).sort(compareText),
  };
}

type Row = Prisma.RollCallGetPayload<{ include: typeof rollCallInclude }>;

function toFacts(row: Row): RollCallFacts {
  // That an editor has begun to read a roll call is not for readers.
  return { ...toSubjectRollCall(row), tier: row.reading?.inScope ? row.reading.tier : null };
}

function whereOf({ scope, tier, proposition, chamber, congress, since, until }: RollCallFilter) {
  const readings = proposition && { status: "published" as const, readings: { some: { proposition } } };
  return {
    AND: [
      scope === "all" ? {} : whereInScope,
      readings ? { reading: readings } : {},
      tier ? { reading: { tier, inScope: true } } : {},
    ],
    ...(chamber && { chamber }),
    ...(congress && { congress }),
    heldOn: { ...(since && { gte: new Date(since) }), ...(until && { lte: new Date(until) }) },
  } satisfies Prisma.RollCallWhereInput;
}

/** The first condition is what an index is read by. */
function afterThis({ heldOn, heldAt, rollCallId }: AfterRollCall): Prisma.RollCallWhereInput {
  const [day, timestamp] = [new Date(heldOn), new Date(heldAt)];
  return {
    heldOn: { lte: day },
    OR: [{ heldOn: { lt: day } }, { heldAt: { lt: timestamp } }, { heldAt: timestamp, rollCallId: { gt: rollCallId } }],
  };
}

/** The ids of all that pass the filter. */
export async function listRollCallIds(filter: RollCallFilter): Promise<string[]> {
  const rows = await database().rollCall.findMany({ where: whereOf(filter), select: { rollCallId: true } });
  return rows.map(({ rollCallId }) => rollCallId);
}
