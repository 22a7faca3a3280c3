import { z } from "zod";
import { calendarDateSchema } from "./calendar-date.ts";
import { bioguideIdSchema } from "./person.ts";
import {
  CHAMBERS,
  holdsEveryVote,
  MAJORITY_REQUIREMENTS,
  rollCallIdSchema,
  VOTE_CASTS,
  VOTES_HELD,
  voteCastAt,
} from "./roll-call.ts";
import { webAddressSchema } from "./source.ts";

const instantSchema = z.iso.datetime({ offset: true });
const wordsSchema = z.string().trim().min(1);
const countSchema = z.int().min(1);

const tallyRowSchema = z.strictObject({
  party: wordsSchema,
  voteCast: z.enum(VOTE_CASTS),
  printed: wordsSchema,
  count: countSchema,
});

const votePrintedSchema = z.strictObject({
  bioguideId: bioguideIdSchema,
  voteCast: z.enum(VOTE_CASTS),
  printed: wordsSchema,
  party: wordsSchema,
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
    subject: wordsSchema.nullable(),
    type: z.string().trim(),
    /** What kind of question unitedstates/congress says it is: amendment, cloture, passage … */
    category: wordsSchema,
    measure: z
      .strictObject({
        type: wordsSchema,
        number: countSchema,
        congress: countSchema,
        title: wordsSchema.nullable(),
        shortTitle: wordsSchema.nullable(),
      })
      .nullable(),
    amendment: z
      .strictObject({
        type: wordsSchema,
        number: countSchema,
        purpose: wordsSchema.nullable(),
        author: wordsSchema.nullable(),
      })
      .nullable(),
    /** Who was to be confirmed, and the number under which the President sent the name. */
    nomination: z.strictObject({ number: wordsSchema, title: wordsSchema.nullable() }).nullable().optional(),
    /** The treaty document, as far as the file names it. */
    treaty: z
      .strictObject({
        congress: countSchema.nullable(),
        number: wordsSchema.nullable(),
        title: wordsSchema.nullable(),
      })
      .nullable()
      .optional(),
    sponsor: wordsSchema.nullable(),
    majorityRequirement: z.enum(MAJORITY_REQUIREMENTS),
    result: wordsSchema,
    resultText: wordsSchema,
    vicePresidentVote: z.enum(VOTE_CASTS).nullable(),
    sourceUrl: webAddressSchema,
    /** When the official file says that it was last changed; null where it does not say. */
    recordModified: instantSchema.nullable(),
    links: z.array(z.strictObject({ url: webAddressSchema, what: wordsSchema, status: wordsSchema.nullable() })),
    votesHeld: z.enum(VOTES_HELD),
    tally: z.array(tallyRowSchema).min(1),
    votes: z.array(votePrintedSchema),
  })
  .superRefine((rollCall, refinement) => {
    const refuse = (path: PropertyKey[], message: string) => refinement.addIssue({ code: "custom", path, message });
    const { chamber, number, congress, year } = rollCall;
    const id = `${chamber === "senate" ? "s" : "h"}${number}-${congress}.${year}`;
    if (rollCall.rollCallId !== id) refuse(["rollCallId"], `its chamber, number, Congress and year make ${id}`);
    if (rollCall.heldAt.slice(0, 10) !== rollCall.heldOn) refuse(["heldOn"], "is not the day of heldAt");
    for (const list of ["tally", "votes"] as const) {
      for (const [index, row] of rollCall[list].entries()) {
        if (castOrNull(rollCall, row.printed) !== row.voteCast)
          refuse([list, index, "printed"], `is not the word for ${row.voteCast}`);
      }
    }
    refuseRepeated(
      rollCall.votes.map(({ bioguideId }) => bioguideId),
      (index) => refuse(["votes", index], "a second vote of this person"),
    );
    refuseRepeated(
      rollCall.tally.map(({ party, printed }) => `${party} ${printed}`),
      (index) => refuse(["tally", index], "counted twice"),
    );
    refuseRepeated(
      rollCall.links.map(({ url }) => url),
      (index) => refuse(["links", index], "the same address twice"),
    );
    for (const fault of tallyFaults(rollCall)) refuse(["tally"], fault);
  });
export type OfficialRollCall = z.infer<typeof officialRollCallSchema>;

function castOrNull(rollCall: { type: string }, printed: string): string | null {
  try {
    return voteCastAt(rollCall, printed);
  } catch {
    return null;
  }
}

function refuseRepeated(keys: string[], refuse: (index: number) => void): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) refuse(index);
    seen.add(key);
  }
}

type Counted = Pick<z.infer<typeof officialRollCallSchema>, "tally" | "votes" | "votesHeld">;

/** One sentence per party and vote in which votes and printed tally disagree. */
function tallyFaults({ tally, votes, votesHeld }: Counted): string[] {
  const keyOf = ({ party, voteCast, printed: word }: { party: string; voteCast: string; printed: string }) =>
    voteCast === "candidate" ? `${party} ${word}` : `${party} ${voteCast}`;
  const printed = new Map<string, number>();
  for (const row of tally) printed.set(keyOf(row), (printed.get(keyOf(row)) ?? 0) + row.count);
  const held = Map.groupBy(votes, keyOf);
  const keys = [...new Set([...printed.keys(), ...held.keys()])].sort();
  return keys.flatMap((key) => {
    const inTally = printed.get(key) ?? 0;
    const inVotes = held.get(key)?.length ?? 0;
    const agrees = holdsEveryVote({ votesHeld }) ? inVotes === inTally : inVotes <= inTally;
    return agrees ? [] : [`${key}: ${inTally} in the printed tally, ${inVotes} in the votes`];
  });
}
