import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import type { MajorityRequirement } from "#domain/roll-calls/roll-call.ts";
import { calendarDay } from "../database/calendar-days.ts";
import type { Transaction } from "../database/connect.ts";

/** A roll call as it is held, in the form in which importers hand it over; null where there is none. */
export async function readOfficialRollCall(tx: Transaction, rollCallId: string): Promise<OfficialRollCall | null> {
  const where = { rollCallId };
  const row = await tx.rollCall.findUnique({ where });
  if (!row) return null;
  // One after the other: a transaction has one connection.
  const links = await tx.rollCallLink.findMany({ where });
  const tally = await tx.rollCallTally.findMany({ where });
  const votes = await tx.vote.findMany({ where, orderBy: { bioguideId: "asc" } });
  const { measureType: type, measureNumber: number, measureCongress: congress } = row;
  const treaty = { congress: row.treatyCongress, number: row.treatyNumber, title: row.treatyTitle };
  return {
    rollCallId: row.rollCallId,
    chamber: row.chamber,
    congress: row.congress,
    session: row.session as 1 | 2,
    year: row.year,
    number: row.number,
    heldOn: calendarDay(row.heldOn),
    heldAt: row.heldAt.toISOString(),
    question: row.question,
    subject: row.subject,
    type: row.type,
    category: row.category,
    measure:
      type === null || number === null || congress === null
        ? null
        : { type, number, congress, title: row.measureTitle, shortTitle: row.measureShortTitle },
    amendment:
      row.amendmentType === null || row.amendmentNumber === null
        ? null
        : {
            type: row.amendmentType,
            number: row.amendmentNumber,
            purpose: row.amendmentPurpose,
            author: row.amendmentAuthor,
          },
    nomination: row.nominationNumber === null ? null : { number: row.nominationNumber, title: row.nominationTitle },
    treaty: Object.values(treaty).some((part) => part !== null) ? treaty : null,
    sponsor: row.sponsor,
    // The database holds that it is one of the four.
    majorityRequirement: row.majorityRequirement as MajorityRequirement,
    result: row.result,
    resultText: row.resultText,
    vicePresidentVote: row.vicePresidentVote,
    sourceUrl: row.sourceUrl,
    recordModified: row.recordModified?.toISOString() ?? null,
    links: links.map(({ url, what, status }) => ({ url, what, status })),
    votesHeld: row.votesHeld,
    tally: tally.map(({ party, voteCast, printed, count }) => ({ party, voteCast, printed, count })),
    votes: votes.map(({ bioguideId, voteCast, printed, party, state }) => ({
      bioguideId,
      voteCast,
      printed,
      party,
      state,
    })),
  };
}
