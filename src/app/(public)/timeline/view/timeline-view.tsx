import type { ReactNode } from "react";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import {
  byYear,
  newestThatFit,
  type TimelineEntry,
  type TimelineFilter,
  timelineQuerySchema,
  yearOf,
} from "#domain/background/timeline.ts";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { TimelineForm } from "./timeline-form.tsx";
import { TimelineKey } from "./timeline-key.tsx";
import { TimelineList } from "./timeline-list.tsx";

type Props = { all: TimelineEntry[]; shown: TimelineEntry[]; chosen?: TimelineFilter; notes?: ReactNode };

/** The filters, the drawing and the list that it is drawn from. */
export function TimelineView({ all, shown, chosen, notes }: Props) {
  const fitting = newestThatFit(shown);
  return (
    <>
      <TimelineForm years={byYear(all).map(({ year }) => year)} chosen={chosen} />
      {notes}
      <DownloadRows table="timeline" count={shown.length} schema={timelineQuerySchema} filter={chosen ?? {}} />
      {fitting[0] && fitting.length < shown.length && (
        <p className="measure mt-6">
          This page shows the latest {fitting.length.toLocaleString("en-US")} of {shown.length.toLocaleString("en-US")}{" "}
          entries, from {yearOf(fitting[0])} on. For earlier ones, choose years above. The downloads have all entries.
        </p>
      )}
      {shown.length > 0 && (
        <figure className="my-10">
          <TimelineDrawing entries={fitting} />
          <figcaption className="mt-4">
            <TimelineKey />
          </figcaption>
        </figure>
      )}
      <TimelineList entries={fitting} />
    </>
  );
}
