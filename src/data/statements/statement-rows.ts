import { questionOf } from "#domain/history/assemble-record.ts";
import { isOrganization } from "#domain/people/voice.ts";
import { PROPOSITIONS, type Proposition } from "#domain/propositions/proposition.ts";
import type { Statement } from "#domain/record/record.ts";
import { compareText } from "#domain/values/calendar-date.ts";
import { partialDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";
import { sourceSelect, toSource } from "../sources/source-rows.ts";
import { questionSelect } from "./question-rows.ts";

/**
 * The columns and relations of a statement needed for the domain's `Statement`. Drafts are the caller's to leave out.
 */
export const statementInclude = {
  person: { select: { slug: true, name: true } },
  voice: { select: { slug: true, name: true, kind: true } },
  source: { select: sourceSelect },
  positions: true,
  codings: true,
  explanations: { select: { rollCallId: true } },
  inquiryOutcomes: {
    where: { inquiry: { status: "published" } },
    select: { inquiry: { select: { inquiryId: true, outlet: true, ...questionSelect } } },
  },
} as const satisfies Prisma.StatementInclude;

type StatementRow = Prisma.StatementGetPayload<{ include: typeof statementInclude }>;

export function toStatement(row: StatementRow): Statement {
  return {
    statementId: row.statementId,
    speaker: speakerOf(row),
    roleAtTime: row.roleAtTime,
    saidOn: partialDay(row.saidOn, row.saidOnPrecision),
    quote: row.quote,
    context: row.context,
    channel: row.channel,
    attribution: row.attribution,
    attributedTo: row.attributedTo,
    question: questionOf(row.questionAsked, askedIn(row)),
    source: toSource(row.source),
    foundNear: row.foundNear,
    quoteInCopy: row.quoteInCopy,
    notes: row.notes,
    positions: inOrder(row.positions).map(({ statementId: _, ...position }) => position),
    codings: inOrder(row.codings).map(({ statementId: _, ...coding }) => coding),
    codingSettledBy: row.codingSettledBy,
    explains: row.explanations.map(({ rollCallId }) => rollCallId).sort(compareText),
    version: row.version,
  };
}

/** The database holds that exactly one of the two is set. */
function speakerOf({ person, bioguideId, voice, statementId }: StatementRow): Statement["speaker"] {
  if (person) return { kind: "senator", bioguideId, ...person, isOrganization: false };
  if (voice)
    return {
      kind: "voice",
      bioguideId: null,
      slug: voice.slug,
      name: voice.name,
      isOrganization: isOrganization(voice.kind),
    };
  throw new RangeError(`statement ${statementId} has no speaker`);
}

/** Of several inquiries that name the statement as a reply, the first by its id. */
function askedIn({ inquiryOutcomes }: StatementRow) {
  return inquiryOutcomes
    .map(({ inquiry }) => inquiry)
    .sort((a, b) => compareText(a.inquiryId, b.inquiryId))
    .at(0);
}

function inOrder<Row extends { proposition: Proposition }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => PROPOSITIONS.indexOf(a.proposition) - PROPOSITIONS.indexOf(b.proposition));
}
