import type { ReactNode } from "react";
import { TimelineDrawing } from "#components/record/timeline-drawing.tsx";
import { TimelineForm } from "#components/record/timeline-form.tsx";
import { TimelineKey } from "#components/record/timeline-key.tsx";
import { TimelineList } from "#components/record/timeline-list.tsx";
import { byYear, type TimelineEntry, type TimelineFilter } from "#domain/timeline.ts";

type Props = { all: TimelineEntry[]; shown: TimelineEntry[]; chosen?: TimelineFilter; notes?: ReactNode };

/** The filters, the drawing and the list that it is drawn from. */
export function TimelineContents({ all, shown, chosen, notes }: Props) {
  return (
    <>
      <TimelineForm years={byYear(all).map(({ year }) => year)} chosen={chosen} />
      {notes}
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
