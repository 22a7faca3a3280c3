import "server-only";
import type { EventRecord } from "#domain/event.ts";
import { partialDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { sourceSelect, toSource } from "./source-rows.ts";

/** The dated background of the debate, oldest first. */
export async function listEvents(): Promise<EventRecord[]> {
  const rows = await database().event.findMany({
    where: { status: "published" },
    include: { sources: { orderBy: { sourceId: "asc" }, include: { source: { select: sourceSelect } } } },
    orderBy: [{ date: "asc" }, { eventId: "asc" }],
  });
  return rows.map(({ eventId, title, text, kind, date, datePrecision, inquiryId, rollCallId, sources }) => ({
    eventId,
    date: partialDay(date, datePrecision),
    title,
    text,
    kind,
    inquiryId,
    rollCallId,
    sources: sources.map(({ source }) => toSource(source)),
  }));
}
