import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { READING_CONTEXTS, type Reading, type ReadingContext, type Side } from "#domain/roll-calls/reading.ts";
import { linksInOrder, type MajorityRequirement, type RollCall, tallyInOrder } from "#domain/roll-calls/roll-call.ts";
import { calendarDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";

/** A roll call is on the subject for readers once editors have published what they say of it; it stays so. */
export const whereInScope = { reading: { is: { inScope: true } } } as const satisfies Prisma.RollCallWhereInput;

/** What has to be read of a roll call on the subject to make the domain's `SubjectRollCall`. */
export const rollCallInclude = {
  links: true,
  tally: true,
  reading: {
    include: {
      readings: {
        include: {
          contexts: true,
          sources: { orderBy: { ordinal: "asc" }, include: { source: { select: { url: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.RollCallInclude;

type RollCallRow = Prisma.RollCallGetPayload<{ include: typeof rollCallInclude }>;
type RollCallReadingRow = NonNullable<RollCallRow["reading"]>;
type ReadingRow = RollCallReadingRow["readings"][number];

/** Where the reading is not published, the roll call is a fact alone: no plain words, no readings. */
export function toSubjectRollCall({ reading, ...row }: RollCallRow): SubjectRollCall {
  const published = reading?.status === "published" ? reading : null;
  return {
    rollCall: toRollCall(row),
    tier: reading?.tier ?? "related",
    plain: published && {
      title: published.title,
      whatItWas: published.whatItWas,
      yeaMeant: published.yeaMeant,
      nayMeant: published.nayMeant,
      whyNotRead: published.whyNotRead,
    },
    readings: (published?.readings ?? []).map(toReading).sort(byProposition),
    ...(published?.codingSettledBy && { codingSettledBy: published.codingSettledBy }),
  };
}

function toRollCall(row: Omit<RollCallRow, "reading">): RollCall {
  return {
    rollCallId: row.rollCallId,
    chamber: row.chamber,
    congress: row.congress,
    session: row.session,
    year: row.year,
    number: row.number,
    heldOn: calendarDay(row.heldOn),
    heldAt: row.heldAt.toISOString(),
    question: row.question,
    subject: row.subject,
    type: row.type,
    measure: measureOf(row),
    amendment: amendmentOf(row),
    sponsor: row.sponsor,
    // The database holds that it is one of the three.
    majorityRequirement: row.majorityRequirement as MajorityRequirement,
    result: row.result,
    resultText: row.resultText,
    vicePresidentVote: row.vicePresidentVote,
    sourceUrl: row.sourceUrl,
    links: linksInOrder(row.links.map(({ url, what, status }) => ({ url, what, status }))),
    votesHeld: row.votesHeld,
    tally: tallyInOrder(row.tally.map(({ party, voteCast, printed, count }) => ({ party, voteCast, printed, count }))),
  };
}

function measureOf(row: Omit<RollCallRow, "reading">): RollCall["measure"] {
  const { measureType: type, measureNumber: number, measureCongress: congress } = row;
  if (type === null || number === null || congress === null) return null;
  return { type, number, congress, title: row.measureTitle, shortTitle: row.measureShortTitle };
}

function amendmentOf(row: Omit<RollCallRow, "reading">): RollCall["amendment"] {
  const { amendmentType: type, amendmentNumber: number } = row;
  if (type === null || number === null) return null;
  return { type, number, purpose: row.amendmentPurpose, author: row.amendmentAuthor };
}

function toReading(row: ReadingRow): Reading {
  const sentences = row.contexts.flatMap(({ context, sentence }) => (sentence ? [[context, sentence] as const] : []));
  return {
    rollCallId: row.rollCallId,
    proposition: row.proposition,
    yea: row.yea,
    nay: row.nay,
    yeaContext: contextsOf(row, "yea"),
    nayContext: contextsOf(row, "nay"),
    contextText: Object.fromEntries(sentences),
    whatMoney: row.whatMoney,
    rationale: row.rationale,
    sources: row.sources.map(({ source, what, opened }) => ({ url: source.url, what, opened })),
  };
}

function contextsOf({ contexts }: ReadingRow, side: Side): ReadingContext[] {
  const ofThisSide = new Set(contexts.filter((row) => row.side === side).map(({ context }) => context));
  return READING_CONTEXTS.filter((context) => ofThisSide.has(context));
}

function byProposition(a: Reading, b: Reading): number {
  return PROPOSITIONS.indexOf(a.proposition) - PROPOSITIONS.indexOf(b.proposition);
}
