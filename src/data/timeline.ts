import "server-only";
import { memoizeByKey } from "#domain/once-for.ts";
import type { PublicRecord } from "#domain/public-record.ts";
import { type TimelineEntry, timelineOf } from "#domain/timeline.ts";
import { publicRecord } from "./public-record.ts";

const timelineIn = memoizeByKey(({ statements, rollCalls, events }: PublicRecord) =>
  timelineOf(
    statements,
    rollCalls.map(({ on }) => on),
    events,
  ),
);

/** Every published statement, every roll call on the subject and every event, oldest first. */
export async function listTimeline(): Promise<TimelineEntry[]> {
  return timelineIn(await publicRecord());
}
