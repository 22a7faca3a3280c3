import "server-only";
import type { EventRecord } from "#domain/background/event.ts";
import { partialDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import type { Prisma } from "../generated/client.ts";
import { sourceSelect, toSource } from "../sources/source-rows.ts";

const eventInclude = {
  sources: { orderBy: { sourceId: "asc" }, include: { source: { select: sourceSelect } } },
  inquiry: { select: { status: true } },
  rollCall: { select: { reading: { select: { inScope: true } } } },
} as const satisfies Prisma.EventInclude;

/** The dated background of the debate, oldest first. */
export async function listEvents(): Promise<EventRecord[]> {
  const rows = await database().event.findMany({
    where: { status: "published" },
    include: eventInclude,
    orderBy: [{ date: "asc" }, { eventId: "asc" }],
  });
  return rows.map(toEvent);
}

/** One event of any status, as readers would see it. Never for readers. */
export async function findEventForEditing(eventId: string): Promise<EventRecord | null> {
  const row = await database().event.findUnique({ where: { eventId }, include: eventInclude });
  return row && toEvent(row);
}

type EventRow = Prisma.EventGetPayload<{ include: typeof eventInclude }>;

function toEvent({ eventId, title, text, kind, date, datePrecision, rollCallId, ...row }: EventRow): EventRecord {
  return {
    eventId,
    date: partialDay(date, datePrecision),
    title,
    text,
    kind,
    // A question, or a roll call, that readers do not see is not pointed at.
    inquiryId: row.inquiry?.status === "published" ? row.inquiryId : null,
    rollCallId: row.rollCall?.reading?.inScope ? rollCallId : null,
    sources: row.sources.map(({ source }) => toSource(source)),
  };
}
