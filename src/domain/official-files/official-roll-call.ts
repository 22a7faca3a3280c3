import { z } from "zod";
import { bioguideIdSchema } from "../people/person.ts";
import {
  CHAMBERS,
  hasEveryVote,
  MAJORITY_REQUIREMENTS,
  rollCallIdSchema,
  VOTE_CASTS,
  VOTES_HELD,
  voteCastAt,
} from "../roll-calls/roll-call.ts";
import { httpUrlSchema } from "../sources/source.ts";
import { calendarDateSchema } from "../values/calendar-date.ts";

const instantSchema = z.iso.datetime({ offset: true });
const requiredTextSchema = z.string().trim().min(1);
const countSchema = z.int().min(1);

const tallyRowSchema = z.strictObject({
  party: requiredTextSchema,
  voteCast: z.enum(VOTE_CASTS),
  printed: requiredTextSchema,
  count: countSchema,
});

const officialVoteSchema = z.strictObject({
  bioguideId: bioguideIdSchema,
  voteCast: z.enum(VOTE_CASTS),
  printed: requiredTextSchema,
  party: requiredTextSchema,
  state: z.string().regex(/^[A-Z]{2}$/),
});

/**
 * A roll call with its votes, as an importer hands it over to be kept. Refused: an id unlike chamber, number,
 * Congress and year; a day unlike the hour; two votes of one person; votes that do not add up to the printed tally
 * (where only some of a chamber's votes are held: more of them than it counts).
 */
export const officialRollCallSchema = z
  .strictObject({
    rollCallId: rollCallIdSchema,
    chamber: z.enum(CHAMBERS),
    congress: countSchema,
    session: z.union([z.literal(1), z.literal(2)]),
    year: countSchema,
    number: countSchema,
    heldOn: calendarDateSchema,
    heldAt: instantSchema,
    /** Empty in eight House files of the 1990s, as is the type. */
    question: z.string().trim(),
    subject: requiredTextSchema.nullable(),
    type: z.string().trim(),
    /** What kind of question unitedstates/congress says it is: amendment, cloture, passage … */
    category: requiredTextSchema,
    measure: z
      .strictObject({
        type: requiredTextSchema,
        number: countSchema,
        congress: countSchema,
        title: requiredTextSchema.nullable(),
        shortTitle: requiredTextSchema.nullable(),
      })
      .nullable(),
    amendment: z
      .strictObject({
        type: requiredTextSchema,
        number: countSchema,
        purpose: requiredTextSchema.nullable(),
        author: requiredTextSchema.nullable(),
      })
      .nullable(),
    /** Who was to be confirmed, and the number under which the President sent the name. */
    nomination: z
      .strictObject({ number: requiredTextSchema, title: requiredTextSchema.nullable() })
      .nullable()
      .optional(),
    /** The treaty document, as far as the file names it. */
    treaty: z
      .strictObject({
        congress: countSchema.nullable(),
        number: requiredTextSchema.nullable(),
        title: requiredTextSchema.nullable(),
      })
      .nullable()
      .optional(),
    sponsor: requiredTextSchema.nullable(),
    majorityRequirement: z.enum(MAJORITY_REQUIREMENTS),
    result: requiredTextSchema,
    resultText: requiredTextSchema,
    vicePresidentVote: z.enum(VOTE_CASTS).nullable(),
    sourceUrl: httpUrlSchema,
    /** When the official file says that it was last changed; null where it does not say. */
    recordModified: instantSchema.nullable(),
    links: z.array(
      z.strictObject({ url: httpUrlSchema, what: requiredTextSchema, status: requiredTextSchema.nullable() }),
    ),
    votesHeld: z.enum(VOTES_HELD),
    tally: z.array(tallyRowSchema).min(1),
    votes: z.array(officialVoteSchema),
  })
  .superRefine((rollCall, refinement) => {
    const reject = (path: PropertyKey[], message: string) => refinement.addIssue({ code: "custom", path, message });
    const { chamber, number, congress, year } = rollCall;
    const id = `${chamber === "senate" ? "s" : "h"}${number}-${congress}.${year}`;
    if (rollCall.rollCallId !== id) reject(["rollCallId"], `its chamber, number, Congress and year make ${id}`);
    if (rollCall.heldAt.slice(0, 10) !== rollCall.heldOn) reject(["heldOn"], "is not the day of heldAt");
    for (const list of ["tally", "votes"] as const) {
      for (const [index, row] of rollCall[list].entries()) {
        if (castOrNull(rollCall, row.printed) !== row.voteCast)
          reject([list, index, "printed"], `is not the word for ${row.voteCast}`);
      }
    }
    assertUnique(
      rollCall.votes.map(({ bioguideId }) => bioguideId),
      (index) => reject(["votes", index], "a second vote of this person"),
    );
    assertUnique(
      rollCall.tally.map(({ party, printed }) => `${party} ${printed}`),
      (index) => reject(["tally", index], "counted twice"),
    );
    assertUnique(
      rollCall.links.map(({ url }) => url),
      (index) => reject(["links", index], "the same address twice"),
    );
    for (const error of tallyErrors(rollCall)) reject(["tally"], error);
  });
export type OfficialRollCall = z.infer<typeof officialRollCallSchema>;

function castOrNull(rollCall: { type: string }, printed: string): string | null {
  try {
    return voteCastAt(rollCall, printed);
  } catch {
    return null;
  }
}

function assertUnique(keys: string[], reject: (index: number) => void): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) reject(index);
    seen.add(key);
  }
}

type Counted = Pick<z.infer<typeof officialRollCallSchema>, "tally" | "votes" | "votesHeld">;

/** One sentence per party and vote in which votes and printed tally disagree. */
function tallyErrors({ tally, votes, votesHeld }: Counted): string[] {
  const keyOf = ({ party, voteCast, printed: word }: { party: string; voteCast: string; printed: string }) =>
    voteCast === "candidate" ? `${party} ${word}` : `${party} ${voteCast}`;
  const printed = new Map<string, number>();
  for (const row of tally) printed.set(keyOf(row), (printed.get(keyOf(row)) ?? 0) + row.count);
  const byCast = Map.groupBy(votes, keyOf);
  const keys = [...new Set([...printed.keys(), ...byCast.keys()])].sort();
  return keys.flatMap((key) => {
    const inTally = printed.get(key) ?? 0;
    const inVotes = byCast.get(key)?.length ?? 0;
    const agrees = hasEveryVote({ votesHeld }) ? inVotes === inTally : inVotes <= inTally;
    return agrees ? [] : [`${key}: ${inTally} in the printed tally, ${inVotes} in the votes`];
  });
}
