import type { ReactNode } from "react";
import { byYear, type TimelineEntry, type TimelineFilter, timelineQueryShape } from "#domain/timeline.ts";
import { DownloadRows } from "./download-rows.tsx";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { TimelineForm } from "./timeline-form.tsx";
import { TimelineKey } from "./timeline-key.tsx";
import { TimelineList } from "./timeline-list.tsx";

type Props = { all: TimelineEntry[]; shown: TimelineEntry[]; chosen?: TimelineFilter; notes?: ReactNode };

/** The filters, the drawing and the list that it is drawn from. */
export function TimelineView({ all, shown, chosen, notes }: Props) {
  return (
    <>
      <TimelineForm years={byYear(all).map(({ year }) => year)} chosen={chosen} />
      {notes}
      <DownloadRows table="timeline" count={shown.length} shape={timelineQueryShape} filter={chosen ?? {}} />
      {shown.length > 0 && (
        <figure className="my-10">
          <TimelineDrawing entries={shown} />
          <figcaption className="mt-4">
            <TimelineKey />
          </figcaption>
        </figure>
      )}
      <TimelineList entries={shown} />
    </>
  );
}
