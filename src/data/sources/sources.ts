import "server-only";
import { newestStatement, type Statement } from "#domain/record/record.ts";
import type { SourceListItem } from "#domain/sources/source-list.ts";
import type { SourceRecord } from "#domain/sources/source-record.ts";
import { checkQuote } from "#domain/statements/quote-check.ts";
import { database } from "../database/client.ts";
import { questionSelect, toQuestion } from "../statements/question-rows.ts";
import { statementInclude, toStatement } from "../statements/statement-rows.ts";
import { CITED_PUBLICLY } from "./citations.ts";
import { sourceSelect, toSource } from "./source-rows.ts";

const published = { status: "published" } as const;
const publishedReading = { reading: { rollCallReading: published } };
/** Public sources by publisher, then address; without a page all of them. */
export async function listSources(
  page: { skip: number; take: number } | Record<string, never> = {},
): Promise<{ sources: SourceListItem[]; total: number }> {
  const [rows, total] = await Promise.all([
    database().source.findMany({
      where: CITED_PUBLICLY,
      select: {
        ...sourceSelect,
        _count: {
          select: {
            statements: { where: published },
            readingSources: { where: publishedReading },
            inquiries: { where: published },
            eventSources: { where: { event: published } },
          },
        },
      },
      orderBy: [{ publisher: { sort: "asc", nulls: "last" } }, { url: "asc" }],
      ...page,
    }),
    database().source.count({ where: CITED_PUBLICLY }),
  ]);
  const sources = rows.map(({ _count, ...row }) => ({
    source: toSource(row),
    statements: _count.statements,
    readings: _count.readingSources,
    inquiries: _count.inquiries,
    events: _count.eventSources,
  }));
  return { sources, total };
}

/** One public source with everything that rests on it; null where there is none. */
export async function findSource(sourceId: number): Promise<SourceRecord | null> {
  const row = await database().source.findFirst({
    where: { sourceId, ...CITED_PUBLICLY },
    select: {
      ...sourceSelect,
      copy: { select: { ...sourceSelect.copy.select, text: true } },
      statements: { where: published, include: statementInclude },
      readingSources: {
        where: publishedReading,
        distinct: ["rollCallId"],
        orderBy: { rollCallId: "asc" },
        select: { rollCallId: true, reading: { select: { rollCallReading: { select: { title: true } } } } },
      },
      inquiries: { where: published, select: { inquiryId: true, ...questionSelect }, orderBy: { inquiryId: "asc" } },
      eventSources: { where: { event: published }, select: { event: { select: { eventId: true, title: true } } } },
    },
  });
  if (!row) return null;
  const statements = row.statements.map(toStatement).sort(newestStatement);
  return {
    source: toSource(row),
    passages: passagesIn(row.copy?.text ?? null, statements),
    statements,
    rollCalls: row.readingSources.map(({ rollCallId, reading }) => ({
      rollCallId,
      title: reading.rollCallReading.title,
    })),
    inquiries: row.inquiries.map((inquiry) => ({ inquiryId: inquiry.inquiryId, question: toQuestion(inquiry) })),
    events: row.eventSources.map(({ event }) => event),
  };
}

function passagesIn(archivedText: string | null, statements: readonly Statement[]): string[] {
  if (archivedText === null) return [];
  const checks = statements.map(({ quote }) => checkQuote(quote, archivedText));
  return [...new Set(checks.flatMap((check) => (check.found ? [check.passage] : [])))];
}

/** The public source that took the place of this one; null where none did. */
export async function findReplacement(sourceId: number): Promise<number | null> {
  const row = await database().source.findUnique({ where: { sourceId }, select: { replacedById: true } });
  if (!row?.replacedById) return null;
  const { replacedById } = row;
  return (await database().source.count({ where: { sourceId: replacedById, ...CITED_PUBLICLY } })) > 0
    ? replacedById
    : findReplacement(replacedById);
}
