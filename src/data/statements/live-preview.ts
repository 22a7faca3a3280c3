import "server-only";
import { isOrganization } from "#domain/people/voice.ts";
import type { Statement } from "#domain/record/record.ts";
import type { CaptureWay } from "#domain/sources/source.ts";
import {
  ALIKE,
  type CopyLookup,
  type LivePreview,
  nearestPrecedents,
  type Precedent,
  type QuoteLookup,
} from "#domain/statements/live-preview.ts";
import { previewOf } from "#domain/statements/publish-preview.ts";
import { checkQuote } from "#domain/statements/quote-check.ts";
import { countWords, similarity } from "#domain/statements/similar-words.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { draftChecks, recordChecks } from "#domain/statements/statement-checks.ts";
import { parsePartialForm, type StatementFormValues } from "#domain/statements/statement-form.ts";
import type { SimilarStatement } from "#domain/statements/statement-queue.ts";
import { comparePartialDates, earliestDay } from "#domain/values/calendar-date.ts";
import { partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { cachedWhileUnchanged } from "../history/record-version.ts";
import { findSenator } from "../people/senators.ts";
import { findWaitingCopy } from "../sources/adopt-copy.ts";
import { findKnownSource } from "../sources/source-queue.ts";
import { sourceSelect, toSource } from "../sources/source-rows.ts";
import { voiceKindOf } from "./assert-checks-answered.ts";
import { speakerColumns } from "./save-statement.ts";

/**
 * Everything that bears on a statement as it is typed: the quote in its source, what to look at once more, what is held
 * already, how similar words were coded, and what readers would see otherwise. Nothing is saved. Never for readers.
 */
export async function livePreviewOf(formValues: StatementFormValues, statementId: string | null): Promise<LivePreview> {
  const input = parsePartialForm(formValues, statementId ?? "statement-being-typed");
  const [quote, similar, precedents] = await Promise.all([
    quoteIn(formValues),
    input ? listSimilar(input, statementId) : [],
    findPrecedents(formValues, statementId),
  ]);
  if (!input) return { quote, checks: [], similar, precedents, preview: null };
  const [statement, voiceKind] = await Promise.all([asReadersWould(input, quote), voiceKindOf(database(), input)]);
  const record = statement?.speaker.kind === "senator" ? await findSenator(statement.speaker.slug) : null;
  const others = record && {
    votes: record.votes,
    statements: record.statements.filter((each) => each.statementId !== input.statementId),
  };
  return {
    quote,
    similar,
    precedents,
    checks: [...draftChecks(input, voiceKind), ...(statement && others ? recordChecks(statement, others) : [])],
    preview: statement && record ? previewOf(record, input.statementId, statement) : null,
  };
}

type CopyRow = { text: string | null; capturedAt: Date; way: CaptureWay };

function checkCopy(quote: string, { text, capturedAt, way }: CopyRow): CopyLookup {
  const check = quote.trim() && text !== null ? checkQuote(quote, text) : null;
  return { capturedAt: capturedAt.toISOString(), way, check };
}

async function quoteIn({ sourceUrl = "", quote = "" }: StatementFormValues): Promise<QuoteLookup | null> {
  const url = sourceUrl.trim();
  if (!/^https?:\/\/./.test(url) || !URL.canParse(url)) return null;
  const known = await findKnownSource(url);
  const stored =
    known &&
    (await database().source.findUnique({
      where: { sourceId: known.sourceId },
      select: { url: true, sourceId: true, copy: { select: { text: true, capturedAt: true, way: true } } },
    }));
  if (!stored) return { url, sourceId: null, copy: null, proposed: null };
  const proposed = await findWaitingCopy(database(), stored.sourceId);
  const [inForce, waiting] = [stored.copy, proposed].map((copy) => copy && checkCopy(quote, copy));
  return { url: stored.url, sourceId: stored.sourceId, copy: inForce ?? null, proposed: waiting ?? null };
}

/** How readers would see what is typed: with the speaker's name and the source as it is held. Null: nobody known. */
async function asReadersWould(input: StatementInput, lookup: QuoteLookup | null): Promise<Statement | null> {
  const { bioguideId, voiceSlug } = speakerColumns(input.speaker);
  const [person, voice, stored] = await Promise.all([
    bioguideId ? database().person.findUnique({ where: { bioguideId }, select: { slug: true, name: true } }) : null,
    voiceSlug
      ? database().voice.findUnique({ where: { slug: voiceSlug }, select: { slug: true, name: true, kind: true } })
      : null,
    database().source.findUnique({ where: { url: input.source.url }, select: sourceSelect }),
  ]);
  if (!person && !voice) return null;
  const speaker = person
    ? ({ kind: "senator", bioguideId, ...person, isOrganization: false } as const)
    : ({
        kind: "voice",
        bioguideId: null,
        slug: voice?.slug ?? "",
        name: voice?.name ?? "",
        isOrganization: voice ? isOrganization(voice.kind) : false,
      } as const);
  const { questionAsked, statementId, roleAtTime, saidOn, quote, context, channel, attribution, attributedTo } = input;
  return {
    statementId,
    speaker,
    roleAtTime,
    saidOn,
    quote,
    context,
    channel,
    attribution,
    attributedTo,
    question: questionAsked ? { text: questionAsked, isExact: true, askedBy: null, inquiryId: null } : null,
    source: {
      ...(stored ? toSource(stored) : { sourceId: 0, retrievedOn: null, archived: null }),
      ...input.source,
    },
    foundNear: input.foundNear,
    quoteInCopy: lookup?.copy?.check?.found ?? null,
    notes: input.notes,
    positions: input.positions,
    codings: [],
    codingSettledBy: null,
    explains: input.explains,
    version: 0,
  };
}

/** So many days around a statement, another of the same speaker may be the same words once more. */
const SIMILAR_WITHIN_DAYS = 14;

/** What is held of the same speaker around the same day, from the same source, or in much the same words; any status. */
async function listSimilar(input: StatementInput, except: string | null): Promise<SimilarStatement[]> {
  const { bioguideId, voiceSlug } = speakerColumns(input.speaker);
  const rows = await database().statement.findMany({
    where: { bioguideId, voiceSlug, statementId: { not: except ?? "" }, status: { not: "retracted" } },
    include: { source: { select: { url: true } } },
  });
  const counts = countWords(rows.map(({ quote }) => quote));
  const day = (date: string) => Date.parse(date) / 86_400_000;
  const saidDay = day(earliestDay(input.saidOn));
  return rows
    .map((row) => {
      const saidOn = partialDay(row.saidOn, row.saidOnPrecision);
      const similar = { statementId: row.statementId, saidOn, quote: row.quote, status: row.status };
      return {
        ...similar,
        isAlike: similarity(input.quote, row.quote, counts) >= ALIKE,
        sameSource: row.source.url === input.source.url,
        sameTime: Math.abs(day(earliestDay(saidOn)) - saidDay) <= SIMILAR_WITHIN_DAYS,
      };
    })
    .filter(({ isAlike, sameSource, sameTime }) => isAlike || sameSource || sameTime)
    .sort((a, b) => Number(b.isAlike) - Number(a.isAlike) || comparePartialDates(b.saidOn, a.saidOn))
    .slice(0, 8);
}

/** All published positions, to learn from. */
const listPositions: () => Promise<Precedent[]> = cachedWhileUnchanged(async () => {
  const rows = await database().position.findMany({
    where: { statement: { status: "published" } },
    include: { statement: { include: { person: { select: { name: true } }, voice: { select: { name: true } } } } },
    orderBy: [{ statementId: "asc" }, { proposition: "asc" }],
  });
  return rows.map(({ statement, proposition, stance, span, rationale }) => ({
    statementId: statement.statementId,
    speaker: statement.person?.name ?? statement.voice?.name ?? "",
    saidOn: partialDay(statement.saidOn, statement.saidOnPrecision),
    proposition,
    stance,
    span,
    rationale,
  }));
});

async function findPrecedents({ quote = "" }: StatementFormValues, except: string | null): Promise<Precedent[]> {
  if (quote.trim().length < 20) return [];
  const published = await listPositions();
  return nearestPrecedents(
    quote,
    published.filter(({ statementId }) => statementId !== except),
  );
}
