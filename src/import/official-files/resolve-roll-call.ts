import type { KnownPeople } from "#data/official-files/stored-facts.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import { type VoteCast, voteCastAt } from "#domain/roll-calls/roll-call.ts";
import { compareText } from "#domain/values/calendar-date.ts";
import { type ParsedRollCall, rollCallIdOf } from "./formats/parsed-roll-call.ts";

/** The roll call with everyone found by the id that is printed, or the ids that nobody here has. */
export type Resolved = { rollCall: OfficialRollCall } | { unknownIds: string[] };

/** Never by name: the same name has stood for two people in one vote. */
export function resolveRollCall(printed: ParsedRollCall, people: KnownPeople): Resolved {
  const { vicePresident, votes: printedVotes, ...facts } = printed;
  const find = (id: string) =>
    facts.chamber === "senate" ? people.byLisId.get(id) : people.bioguideIds.has(id) ? id : undefined;
  const unknownIds = printedVotes.filter(({ id }) => find(id) === undefined).map(({ id }) => id);
  if (unknownIds.length > 0) return { unknownIds };
  const casts = new Map<string, VoteCast>();
  const votes = printedVotes.map(({ id, party, state, printed: word }) => {
    const voteCast = casts.get(word) ?? voteCastAt(facts, word);
    casts.set(word, voteCast);
    return { bioguideId: find(id) as string, voteCast, printed: word, party, state };
  });
  votes.sort((a, b) => compareText(a.bioguideId, b.bioguideId));
  return {
    rollCall: {
      ...facts,
      rollCallId: rollCallIdOf(facts),
      heldOn: facts.heldAt.slice(0, 10),
      vicePresidentVote: vicePresident === null ? null : voteCastAt(facts, vicePresident),
      sponsor: null,
      links: [],
      votesHeld: facts.chamber === "senate" ? "every_senator" : "every_member",
      tally: tallyOf(votes),
      votes,
    },
  };
}

/** How many of each party cast each vote: the sums of the rows, which a parser has held against the printed ones. */
function tallyOf(votes: OfficialRollCall["votes"]): OfficialRollCall["tally"] {
  const rows = new Map<string, OfficialRollCall["tally"][number]>();
  for (const { party, voteCast, printed } of votes) {
    const key = `${party} ${printed}`;
    const row = rows.get(key);
    if (row) row.count += 1;
    else rows.set(key, { party, voteCast, printed, count: 1 });
  }
  return [...rows.values()];
}
