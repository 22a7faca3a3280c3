import { z } from "zod";
import { type OfficialRollCall, officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { voteCastOf } from "#domain/roll-calls/roll-call.ts";

/** `T000464 Tester (D-MT): Nay`: the id, the last name for whoever reads the file, party and state of the day, the printed word. */
const VOTE_LINE =
  /^(?<bioguideId>[A-Z]\d{6}) (?<lastName>[^()]+) \((?<party>[A-Z]+)-(?<state>[A-Z]{2})\): (?<printed>.+)$/;

const voteWordSchema = z.string().refine(isVoteWord, "is not a word that official files print for a vote");
const totalsSchema = z.record(voteWordSchema, z.int().min(1));
// What a file says in another form than the record does; the rest is taken over as it is.
const {
  heldOn: _day,
  vicePresidentVote: _word,
  tally: _rows,
  votes: _lines,
  ...storedFields
} = officialRollCallSchema.shape;

/**
 * One file of prisma/seed/roll-calls: the official roll call, with totals and tally under the printed words and each
 * vote on a line of its own. Refused: an unknown word, a line of another shape, totals unlike the tally by party.
 */
export const rollCallFileSchema = z
  .strictObject({
    ...storedFields,
    totals: totalsSchema,
    tally: z.record(voteWordSchema, z.record(z.string().min(1), z.int().min(1))),
    vicePresident: voteWordSchema.nullable(),
    votes: z.array(z.string().regex(VOTE_LINE, "must look like T000464 Tester (D-MT): Nay")),
  })
  .superRefine(({ totals, tally, votes }, refinement) => {
    for (const word of new Set([...Object.keys(totals), ...Object.keys(tally)])) {
      const sum = Object.values(tally[word] ?? {}).reduce((total, count) => total + count, 0);
      if (sum !== (totals[word] ?? 0)) {
        refinement.addIssue({
          code: "custom",
          path: ["totals", word],
          message: `the tally by party adds up to ${sum}`,
        });
      }
    }
    for (const [index, line] of votes.entries()) {
      const printed = VOTE_LINE.exec(line)?.groups?.printed;
      if (printed !== undefined && !isVoteWord(printed)) {
        refinement.addIssue({
          code: "custom",
          path: ["votes", index],
          message: `unknown vote word: ${JSON.stringify(printed)}`,
        });
      }
    }
  });
export type RollCallFile = z.infer<typeof rollCallFileSchema>;

/** The roll call of a file that the schema has let through, still to be checked as an official roll call. */
export function rollCallOf({ totals: _, vicePresident, tally, votes, ...file }: RollCallFile): OfficialRollCall {
  return {
    ...file,
    // The file's own offset is Washington's, so its first ten characters are the printed day.
    heldOn: file.heldAt.slice(0, 10),
    vicePresidentVote: vicePresident === null ? null : voteCastOf(vicePresident),
    tally: Object.entries(tally).flatMap(([printed, parties]) =>
      Object.entries(parties).map(([party, count]) => ({ party, voteCast: voteCastOf(printed), printed, count })),
    ),
    votes: votes.map((line) => {
      const { bioguideId, party, state, printed } = groupsOf(line);
      return { bioguideId, voteCast: voteCastOf(printed), printed, party, state };
    }),
  };
}

/** The last names on the lines, by bioguide id: a slip of the pen in an id shows as somebody else's name. */
export function lastNamesOf({ votes }: Pick<RollCallFile, "votes">): [bioguideId: string, lastName: string][] {
  return votes.map((line) => {
    const { bioguideId, lastName } = groupsOf(line);
    return [bioguideId, lastName];
  });
}

function groupsOf(line: string): {
  bioguideId: string;
  lastName: string;
  party: string;
  state: string;
  printed: string;
} {
  const groups = VOTE_LINE.exec(line)?.groups;
  if (!groups) throw new RangeError(`not the line of a vote: ${JSON.stringify(line)}`);
  return groups as ReturnType<typeof groupsOf>;
}

function isVoteWord(printed: string): boolean {
  try {
    voteCastOf(printed);
    return true;
  } catch {
    return false;
  }
}
