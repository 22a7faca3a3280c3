import { createHash } from "node:crypto";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";

/**
 * One value for what an official file says of a roll call, whatever its form and whoever wrote it down: not the type
 * and category, which unitedstates/congress words in its own way; nor what is added here (short title, sponsor,
 * links); nor when the file was last touched. A live pair is the Present that JSON files print it as.
 */
export function contentSha256(rollCall: OfficialRollCall): string {
  const { measure, amendment, nomination, treaty } = rollCall;
  const facts = [
    rollCall.rollCallId,
    rollCall.session,
    Date.parse(rollCall.heldAt),
    rollCall.question,
    rollCall.subject,
    measure && [measure.type, measure.number, measure.congress, measure.title],
    amendment && [amendment.type, amendment.number, amendment.purpose, amendment.author],
    nomination ? [nomination.number, nomination.title] : null,
    treaty ? [treaty.congress, treaty.number, treaty.title] : null,
    rollCall.majorityRequirement,
    rollCall.result,
    rollCall.resultText,
    rollCall.vicePresidentVote,
  ];
  const votes = rollCall.votes.map(({ bioguideId, voteCast, printed, party, state }) => {
    const word = voteCast === "present" ? "Present" : printed;
    return `${bioguideId} ${word} ${party} ${state}`;
  });
  return createHash("sha256").update(JSON.stringify(facts)).update(votes.sort().join("\n")).digest("hex");
}
