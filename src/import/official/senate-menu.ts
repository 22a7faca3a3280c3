import { FileRefused } from "./file-refused.ts";
import { childOf, numberAt, type XmlElement } from "./xml-tree.ts";

/** Which roll calls a session of the Senate has held so far, as its menu lists them. */
export type SenateMenu = { congress: number; session: number; year: number; numbers: number[] };

/** @throws FileRefused for a number that stands in it twice, or a menu of nothing. */
export function parseSenateMenu(root: XmlElement): SenateMenu {
  const votes = childOf(root, "votes")?.children ?? [];
  const numbers = votes.map((vote) => numberAt(vote, "vote_number"));
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw new FileRefused("votes/vote/vote_number", "stands in the menu twice", twice);
  if (numbers.length === 0) throw new FileRefused("votes", "lists no roll call");
  return {
    congress: numberAt(root, "congress"),
    session: numberAt(root, "session"),
    year: numberAt(root, "congress_year"),
    numbers: numbers.sort((a, b) => a - b),
  };
}
