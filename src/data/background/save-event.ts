import { type EventInput, eventSchema } from "#domain/background/event.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";
import { firstDayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";
import { saveSources, sourceIdOf } from "../sources/save-source.ts";

/** Saves events with their sources, each as a new version; gives the versions by id. Refused: ZodError, EditConflict, TransitionNotAllowed, NotPermitted. */
export async function saveEvents(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<EventInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: eventSchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "event", checked, ({ eventId }) => eventId);
  const events = checked.map(({ record }) => record);
  const ids = events.map(({ eventId }) => eventId);
  const before = await tx.event.findMany({ where: { eventId: { in: ids } }, select: { eventId: true, status: true } });
  await assertStepsAllowed(
    editor,
    tx,
    "event",
    before.map(({ eventId, status }) => [eventId, status]),
    events.map(({ eventId, status }) => [eventId, status]),
  );
  const sourceIds = await saveSources(
    editor,
    tx,
    events.flatMap(({ sources }) => sources),
  );
  for (const { sources: _sources, date, ...event } of events) {
    const row = {
      ...event,
      date: firstDayColumn(date),
      datePrecision: date.precision,
      version: versions.get(event.eventId),
    };
    await tx.event.upsert({ where: { eventId: event.eventId }, create: row, update: row });
  }
  await tx.eventSource.deleteMany({ where: { eventId: { in: ids } } });
  await tx.eventSource.createMany({
    data: events.flatMap(({ eventId, sources }) =>
      sources.map(({ url }) => ({ eventId, sourceId: sourceIdOf(sourceIds, url) })),
    ),
  });
  return versions;
}
