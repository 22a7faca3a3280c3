import "server-only";
import type { SourceInput } from "#domain/sources/source.ts";
import {
  type EditableSource,
  SOURCES_ON_A_PAGE,
  type SourceQueueFilter,
  type SourceQueueItem,
} from "#domain/sources/source-queue.ts";
import { hostsOf, urlKey } from "#domain/sources/web-address.ts";
import { database } from "../database/client.ts";
import type { Prisma } from "../generated/client.ts";
import { findWaitingCopy } from "./adopt-copy.ts";
import { isCitedPublicly } from "./citations.ts";
import { describedAs } from "./save-source.ts";

/** The newest copies of a source, as many as anybody looks through. */
const COPIES_SHOWN = 20;

const counted = { select: { statements: true, inquiries: true, eventSources: true, readingSources: true } } as const;

/** Every source, public or not, by publisher and address. Never for readers. */
export async function listSourceQueue(
  filter: SourceQueueFilter,
): Promise<{ sources: SourceQueueItem[]; total: number }> {
  const where = whereOf(filter);
  const [rows, total] = await Promise.all([
    database().source.findMany({
      where,
      include: { _count: counted },
      orderBy: [{ publisher: { sort: "asc", nulls: "last" } }, { url: "asc" }],
      skip: (filter.page - 1) * SOURCES_ON_A_PAGE,
      take: SOURCES_ON_A_PAGE,
    }),
    database().source.count({ where }),
  ]);
  return {
    total,
    sources: rows.map(({ _count, sourceId, url, publisher, title, titleFromAddress, copyId, replacedById }) => ({
      sourceId,
      url,
      publisher,
      title: titleFromAddress ? null : title,
      hasCopy: copyId !== null,
      isReplaced: replacedById !== null,
      records: _count.statements + _count.inquiries + _count.eventSources + _count.readingSources,
    })),
  };
}

function whereOf({ words, needs }: SourceQueueFilter): Prisma.SourceWhereInput {
  const contains = words && { contains: words, mode: "insensitive" as const };
  return {
    ...(contains && { OR: [{ url: contains }, { publisher: contains }, { title: contains }, { author: contains }] }),
    ...(needs === "copy" && { copyId: null, replacedById: null }),
    ...(needs === "description" && { replacedById: null, AND: [{ OR: [{ publisher: null }, { title: null }] }] }),
    ...(needs === "primary" && { readOnCopy: true, replacedById: null }),
    ...(needs === "replaced" && { replacedById: { not: null } }),
  };
}

/** One source with all that rests on it, of any status; null where there is none. Never for readers. */
export async function findSourceForEditing(sourceId: number): Promise<EditableSource | null> {
  const row = await database().source.findUnique({
    where: { sourceId },
    include: {
      copies: { orderBy: { copyId: "desc" }, take: COPIES_SHOWN },
      replacedBy: { select: { sourceId: true, url: true } },
      replaces: { select: { sourceId: true, url: true }, orderBy: { sourceId: "asc" } },
      statements: {
        orderBy: { statementId: "asc" },
        select: {
          statementId: true,
          status: true,
          person: { select: { name: true } },
          voice: { select: { name: true } },
        },
      },
      inquiries: { orderBy: { inquiryId: "asc" }, select: { inquiryId: true, outlet: true, status: true } },
      eventSources: { select: { event: { select: { eventId: true, title: true, status: true } } } },
      readingSources: {
        distinct: ["rollCallId"],
        orderBy: { rollCallId: "asc" },
        select: {
          rollCallId: true,
          reading: { select: { rollCallReading: { select: { title: true, status: true } } } },
        },
      },
    },
  });
  if (!row) return null;
  const waiting = await findWaitingCopy(database(), sourceId);
  return {
    sourceId,
    version: row.version,
    described: describedAs(row),
    isPublic: await isCitedPublicly(database(), sourceId),
    copies: row.copies.map(({ copyId, sourceId: _, text, capturedAt, ...copy }) => ({
      ...copy,
      copyId,
      at: capturedAt.toISOString(),
      isInForce: copyId === row.copyId,
      isWaiting: copyId === waiting?.copyId,
      characters: text?.length ?? null,
      beginning: text?.slice(0, 1500) ?? null,
    })),
    replacedBy: row.replacedBy && { ...row.replacedBy, because: row.replacedBecause ?? "duplicate" },
    replaces: row.replaces,
    records: [
      ...row.statements.map(({ statementId, status, person, voice }) => ({
        revised: "statement" as const,
        recordId: statementId,
        name: person?.name ?? voice?.name ?? statementId,
        status,
      })),
      ...row.inquiries.map(({ inquiryId, outlet, status }) => ({
        revised: "inquiry" as const,
        recordId: inquiryId,
        name: outlet,
        status,
      })),
      ...row.eventSources.map(({ event: { eventId, title, status } }) => ({
        revised: "event" as const,
        recordId: eventId,
        name: title,
        status,
      })),
      ...row.readingSources.map(({ rollCallId, reading: { rollCallReading } }) => ({
        revised: "roll_call_reading" as const,
        recordId: rollCallId,
        // The title of a draft says how its author read the roll call.
        name: rollCallReading.status === "published" ? rollCallReading.title : rollCallId,
        status: rollCallReading.status,
      })),
    ],
  };
}

/** A source that is held under this address, however it is written. */
export type KnownSource = { sourceId: number; described: SourceInput; hasCopy: boolean; isPublic: boolean };

/** The held source that an address leads to, however it is written; the exact address before others. Null for none. */
export async function findKnownSource(input: string): Promise<KnownSource | null> {
  const key = urlKey(input);
  if (!key) return null;
  const rows = await database().source.findMany({
    where: { OR: hostsOf(input).map((host) => ({ url: { contains: host, mode: "insensitive" } })), replacedById: null },
    orderBy: { sourceId: "asc" },
  });
  const same = rows.filter(({ url }) => urlKey(url) === key);
  const found = same.find(({ url }) => url === input.trim()) ?? same[0];
  if (!found) return null;
  return {
    sourceId: found.sourceId,
    described: describedAs(found),
    hasCopy: found.copyId !== null,
    isPublic: await isCitedPublicly(database(), found.sourceId),
  };
}

/** Sources that may be held twice: two addresses that lead to the same page. */
export async function listDuplicateSources(): Promise<{ sourceId: number; url: string }[][]> {
  const rows = await database().source.findMany({
    where: { replacedById: null },
    select: { sourceId: true, url: true },
    orderBy: { sourceId: "asc" },
  });
  return [...Map.groupBy(rows, ({ url }) => urlKey(url)).values()].filter((same) => same.length > 1);
}
