import "server-only";
import { type TimelineEntry, timelineOf } from "#domain/background/timeline.ts";
import type { PublicRecord } from "#domain/record/public-record.ts";
import { memoizeByKey } from "#domain/values/memoize-by-key.ts";
import { publicRecord } from "../record/public-record.ts";

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
