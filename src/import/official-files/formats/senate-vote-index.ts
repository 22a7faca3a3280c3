import { FileRejected } from "./file-rejected.ts";
import { childOf, numberAt, type XmlElement } from "./xml-tree.ts";

/** Which roll calls a session of the Senate has held so far, as its vote index lists them. */
export type SenateVoteIndex = { congress: number; session: number; year: number; numbers: number[] };

/** Before the first roll call of a session the index is empty. @throws FileRejected for a number that stands in it twice. */
export function parseSenateVoteIndex(root: XmlElement): SenateVoteIndex {
  const votes = childOf(root, "votes")?.children ?? [];
  const numbers = votes.map((vote) => numberAt(vote, "vote_number"));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new FileRejected("votes/vote/vote_number", "is in the index twice", twice);
  return {
    congress: numberAt(root, "congress"),
    session: numberAt(root, "session"),
    year: numberAt(root, "congress_year"),
    numbers: numbers.sort((a, b) => a - b),
  };
}
