import "server-only";
import { z } from "zod";
import { type Editor, SEED_DATA } from "#domain/editors/editor.ts";
import type { Statement } from "#domain/record/record.ts";
import type { StatementQueueFilter, StatementQueueItem } from "#domain/statements/statement-queue.ts";
import { partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import type { Prisma } from "../generated/client.ts";
import { latestRevisions } from "../history/revisions.ts";
import { listBlindRecords } from "../record/blind-review.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";

/**
 * Statements of any status for the editors' list, what waits longest first. Of those that the editor may still code no
 * reason is among them for which the author has not submitted them. Never for readers.
 */
export async function listStatementQueue(filter: StatementQueueFilter, editor: Editor): Promise<StatementQueueItem[]> {
  const withheld = await reasonsWithheld(editor);
  const rows = await database().statement.findMany({
    where: {
      status: filter.status ?? { in: ["draft", "in_review"] },
      ...(filter.needs && { draftReasons: { has: filter.needs }, statementId: { notIn: withheld } }),
      ...(filter.name && named(filter.name)),
    },
    include: {
      person: { select: { name: true } },
      voice: { select: { name: true } },
      source: { select: { publisher: true } },
    },
  });
  const ids = rows.map(({ statementId }) => statementId);
  const latest = new Map(
    (await latestRevisions(database(), { revised: "statement", ids })).map((row) => [row.recordId, row]),
  );
  const since = await sinceWhen(ids);
  return rows
    .map((row) => ({
      statementId: row.statementId,
      speaker: row.person?.name ?? row.voice?.name ?? "",
      saidOn: partialDay(row.saidOn, row.saidOnPrecision),
      quote: row.quote,
      status: row.status,
      draftReasons: withheld.includes(row.statementId) ? [] : row.draftReasons,
      publisher: row.source.publisher,
      version: row.version,
      lastEditorId: latest.get(row.statementId)?.editorId ?? "",
      waitingSince: since.get(row.statementId) ?? "",
    }))
    .filter((item) => !filter.whose || (item.lastEditorId === editor.id) === (filter.whose === "mine"))
    .sort((a, b) =>
      a.waitingSince < b.waitingSince
        ? -1
        : a.waitingSince > b.waitingSince
          ? 1
          : a.statementId < b.statementId
            ? -1
            : 1,
    );
}

function named(name: string): Prisma.StatementWhereInput {
  const contains = { contains: name, mode: "insensitive" as const };
  return { OR: [{ person: { name: contains } }, { voice: { name: contains } }] };
}

/** When each came to be as it is now: the time of its latest version. */
async function sinceWhen(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().revision.groupBy({
    by: ["recordId"],
    where: { revised: "statement", recordId: { in: [...ids] } },
    _max: { at: true },
  });
  return new Map(rows.map(({ recordId, _max }) => [recordId, _max.at?.toISOString() ?? ""]));
}

/** The reasons for which drafts wait, with how many wait for each, as far as the editor may read them. */
export async function listDraftReasons(editor: Editor): Promise<{ reason: string; count: number }[]> {
  const withheld = await reasonsWithheld(editor);
  const rows = await database().$queryRaw`
    SELECT reason, count(*)::int AS count FROM statements, unnest(draft_reasons) AS reason
    WHERE status IN ('draft', 'in_review') AND statement_id <> ALL(${withheld})
    GROUP BY reason ORDER BY count DESC, reason`;
  return parseRows(z.object({ reason: z.string(), count: z.number() }), rows);
}

/**
 * Statements that the editor may still code: what their authors wrote beside them can say how. Those that were shipped
 * do not.
 */
async function reasonsWithheld(editor: Editor): Promise<string[]> {
  const ids = [...(await listBlindRecords(database(), editor, "statement"))];
  const latest = await latestRevisions(database(), { revised: "statement", ids });
  return latest.filter(({ editorId }) => editorId !== SEED_DATA).map(({ recordId }) => recordId);
}

/** A statement of any status as readers would see it; null where there is none. Never for readers. */
export async function findAsReadersWould(statementId: string): Promise<Statement | null> {
  const row = await database().statement.findUnique({ where: { statementId }, include: statementInclude });
  return row && toStatement(row);
}

/** Whom words can be by: everybody who served since 2007, then the other voices. */
export async function listSpeakers(): Promise<{ value: string; name: string }[]> {
  const [people, voices] = await Promise.all([
    database().person.findMany({
      orderBy: [{ lastName: "asc" }, { name: "asc" }],
      select: {
        bioguideId: true,
        name: true,
        lastName: true,
        terms: { where: { chamber: "senate" }, orderBy: { startsOn: "desc" }, take: 1, select: { state: true } },
      },
    }),
    database().voice.findMany({ orderBy: { name: "asc" }, select: { slug: true, name: true } }),
  ]);
  return [
    ...people.map(({ bioguideId, name, lastName, terms }) => ({
      value: bioguideId,
      name: `${lastName}: ${name}, ${terms[0]?.state ?? ""}`,
    })),
    ...voices.map(({ slug, name }) => ({ value: `voice:${slug}`, name })),
  ];
}

/** Returns an unused statement id: the speaker and the date, with a number if that is taken. */
export async function freeStatementId(suggested: string): Promise<string> {
  const taken = new Set(
    (
      await database().statement.findMany({
        where: { statementId: { startsWith: suggested } },
        select: { statementId: true },
      })
    ).map(({ statementId }) => statementId),
  );
  let id = suggested;
  for (let number = 2; taken.has(id); number += 1) id = `${suggested}-${number}`;
  return id;
}

/** Returns the speaker's slug for the id of a new statement; empty if no speaker is chosen. */
export async function slugOfSpeaker(speaker: string): Promise<string> {
  if (speaker.startsWith("voice:")) return speaker.slice("voice:".length);
  const person = await database().person.findUnique({ where: { bioguideId: speaker }, select: { slug: true } });
  return person?.slug ?? "";
}
