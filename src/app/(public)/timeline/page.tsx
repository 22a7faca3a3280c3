import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { RetractedEvents } from "#components/record/retracted-events.tsx";
import { TimelineView } from "#components/record/timeline-view.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listRecordRetractions } from "#data/record-retractions.ts";
import { listTimeline } from "#data/timeline.ts";

export const metadata: Metadata = {
  title: "Timeline",
  description: "Statements, votes and events of the debate on sanctuary cities in the order in which they came.",
  alternates: { canonical: "/timeline" },
};

export default async function TimelinePage() {
  const [entries, retracted] = await Promise.all([listTimeline(), listRecordRetractions("event")]);
  return (
    <>
      <PageTitle
        title="Timeline"
        lead="Statements, votes and events in this record, in the order in which they came. What is dated to a month or a year stands at its end."
      />
      <TimelineView all={entries} shown={entries} />
      <RetractedEvents retracted={retracted} />
      <PageFoot path="/timeline" title="Timeline" />
    </>
  );
}
