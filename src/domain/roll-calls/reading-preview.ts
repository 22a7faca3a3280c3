/** What readers would see otherwise, of every senator, once one roll call is read, read otherwise or no longer read. */
import type { Verdict } from "../comparisons/comparison.ts";
import type { Person } from "../people/person.ts";
import type { Party } from "../people/term.ts";
import { PARTIES } from "../people/term.ts";
import type { SubjectRollCall, SubjectVote } from "../record/record.ts";
import { differenceBetween, type PublishPreview, type Seen } from "../statements/publish-preview.ts";

/** One person of whom something would be otherwise. */
export type AffectedPerson = { person: Person; party: Party; preview: PublishPreview };

/** How many comparisons of one party's senators appear, by verdict, disappear and change. */
export type PartyCounts = { party: Party; people: number; disappear: number; change: number } & Record<Verdict, number>;

export type ReadingPreview = { affected: AffectedPerson[]; byParty: PartyCounts[] };

type Compared = Seen & { person: Person };

/**
 * `on`: the roll call as it would be read. `casts`: who voted how on it, by bioguide id. `partyOf`: whose page says so.
 * Pure: nothing is saved.
 */
export function readingPreviewOf(
  records: readonly Compared[],
  on: SubjectRollCall,
  casts: ReadonlyMap<string, Omit<SubjectVote, "on">>,
  partyOf: (person: Person) => Party,
): ReadingPreview {
  const { rollCallId } = on.rollCall;
  const affected = records.flatMap((record) => {
    const cast = casts.get(record.person.bioguideId);
    if (!cast) return [];
    const others = record.votes.filter(({ vote }) => vote.rollCallId !== rollCallId);
    const then = { statements: record.statements, votes: [...others, { ...cast, on }] };
    const preview = differenceBetween(record, then);
    const { appears, disappears, changes, sentences } = preview;
    if (appears.length + disappears.length + changes.length + sentences.length === 0) return [];
    return [{ person: record.person, party: partyOf(record.person), preview }];
  });
  return { affected, byParty: PARTIES.toSorted().map((party) => countsOf(party, affected)) };
}

function countsOf(party: Party, affected: readonly AffectedPerson[]): PartyCounts {
  const own = affected.filter((each) => each.party === party);
  const appearing = own.flatMap(({ preview }) => preview.appears);
  const of = (verdict: Verdict) => appearing.filter(({ comparison }) => comparison.verdict === verdict).length;
  const sum = (count: (preview: PublishPreview) => number) =>
    own.reduce((total, { preview }) => total + count(preview), 0);
  return {
    party,
    people: own.length,
    matches: of("matches"),
    conflicts: of("conflicts"),
    not_comparable: of("not_comparable"),
    disappear: sum(({ disappears }) => disappears.length),
    change: sum(({ changes }) => changes.length),
  };
}
