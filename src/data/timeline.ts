import "server-only";
import { type TimelineEntry, timelineOf } from "#domain/timeline.ts";
import { database } from "./client.ts";
import { listEvents } from "./events.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { listRollCalls } from "./roll-calls.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";

/** Every published statement, every roll call on the subject and every event, oldest first. */
export const listTimeline: () => Promise<TimelineEntry[]> = keptWhileUnchanged(async () => {
  const [statements, rollCalls, events] = await Promise.all([
    database().statement.findMany({ where: { status: "published" }, include: statementInclude }),
    listRollCalls(),
    listEvents(),
  ]);
  return timelineOf(statements.map(toStatement), rollCalls, events);
});
