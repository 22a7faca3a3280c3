import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import { copyCell, copyLine } from "./copy-text.ts";

/** Tables that a roll call which is new goes into, with the columns in the order of the lines. */
export const BULK_LOAD_TABLES = {
  roll_calls: `roll_call_id, chamber, congress, session, year, number, held_at, held_on, question, subject, type, category,
    measure_type, measure_number, measure_congress, measure_title, measure_short_title, amendment_type, amendment_number,
    amendment_purpose, amendment_author, nomination_number, nomination_title, treaty_congress, treaty_number,
    treaty_title, majority_requirement, result, result_text, vice_president_vote, source_url, record_modified,
    votes_held, content_sha256, file_sha256`,
  roll_call_tallies: "roll_call_id, party, vote_cast, printed, count",
  votes: "roll_call_id, bioguide_id, vote_cast, printed, party, state",
} as const;
export type BulkLoadTable = keyof typeof BULK_LOAD_TABLES;

/** The lines of one roll call, ready to be copied. */
export type BulkLoadLines = Record<BulkLoadTable, string>;

export function bulkLoadLines(rollCall: OfficialRollCall, hashes: { content: string; file: string }): BulkLoadLines {
  const { rollCallId, measure, amendment, nomination, treaty } = rollCall;
  // This line is written eleven million times: what ids and words cannot hold need not be escaped.
  let votes = "";
  for (const { bioguideId, voteCast, printed, party, state } of rollCall.votes)
    votes += `${rollCallId}\t${bioguideId}\t${voteCast}\t${copyCell(printed)}\t${party}\t${state}\n`;
  return {
    roll_calls: copyLine([
      rollCallId,
      rollCall.chamber,
      rollCall.congress,
      rollCall.session,
      rollCall.year,
      rollCall.number,
      rollCall.heldAt,
      rollCall.heldOn,
      rollCall.question,
      rollCall.subject,
      rollCall.type,
      rollCall.category,
      measure?.type,
      measure?.number,
      measure?.congress,
      measure?.title,
      measure?.shortTitle,
      amendment?.type,
      amendment?.number,
      amendment?.purpose,
      amendment?.author,
      nomination?.number,
      nomination?.title,
      treaty?.congress,
      treaty?.number,
      treaty?.title,
      rollCall.majorityRequirement,
      rollCall.result,
      rollCall.resultText,
      rollCall.vicePresidentVote,
      rollCall.sourceUrl,
      rollCall.recordModified,
      rollCall.votesHeld,
      hashes.content,
      hashes.file,
    ]),
    roll_call_tallies: rollCall.tally
      .map(({ party, voteCast, printed, count }) => copyLine([rollCallId, party, voteCast, printed, count]))
      .join(""),
    votes,
  };
}
