/** What a voice said in somebody's name, set beside that person's own words on the same proposition. */
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { positionsOn, type Statement } from "../record/record.ts";

/** One proposition on which both have a position; all positions of both, oldest first. */
export type PositionComparison = { proposition: Proposition; stated: ReturnType<typeof positionsOn> };

export function comparePositions(ofVoice: readonly Statement[], ofPerson: readonly Statement[]): PositionComparison[] {
  return PROPOSITIONS.flatMap((proposition) => {
    const bothSpoke = [ofVoice, ofPerson].every((statements) => positionsOn(statements, proposition).length > 0);
    return bothSpoke ? [{ proposition, stated: positionsOn([...ofVoice, ...ofPerson], proposition).toReversed() }] : [];
  });
}
