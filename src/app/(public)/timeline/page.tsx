import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listTimeline } from "#data/background/timeline.ts";
import { listRecordRetractions } from "#data/history/record-retractions.ts";
import { passesTimeline, type TimelineFilter, timelineQuerySchema } from "#domain/background/timeline.ts";
import { carriesAny, queryPath, readQuery } from "#domain/values/list-query.ts";
import { filterText } from "./describe-filter.ts";
import { RetractedEvents } from "./view/retracted-events.tsx";
import { TimelineView } from "./view/timeline-view.tsx";

type Props = PageProps<"/timeline">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(timelineQuerySchema, query))
    return {
      title: "Timeline",
      description: "Statements, votes and events in the debate on sanctuary cities, oldest first.",
      alternates: { canonical: "/timeline" },
    };
  const { values } = readQuery(timelineQuerySchema, query);
  return {
    title: titleOf(values),
    description: "Statements, votes and events in the debate on sanctuary cities, filtered.",
    alternates: { canonical: pathOf(values) },
  };
}

export default async function TimelinePage({ searchParams }: Props) {
  const query = await searchParams;
  const all = await listTimeline();
  if (!carriesAny(timelineQuerySchema, query))
    return (
      <>
        <PageTitle
          title="Timeline"
          lead="Statements, votes and events, oldest first. Items without an exact date come last in their month or year."
        />
        <TimelineView all={all} shown={all} />
        <RetractedEvents retracted={await listRecordRetractions("event")} />
        <PageFooter path="/timeline" title="Timeline" />
      </>
    );
  const { values, ignored } = readQuery(timelineQuerySchema, query);
  const shown = all.filter((entry) => passesTimeline(entry, values));
  return (
    <>
      <PageTitle title="Timeline" lead={`Showing ${filterText(values)}: ${shown.length} of ${all.length}.`} />
      <TimelineView
        all={all}
        shown={shown}
        chosen={values}
        notes={
          <ListNotes
            ignored={ignored}
            empty={shown.length === 0 && "Nothing matches all of these filters."}
            clear={{ href: "/timeline", name: "Show the whole timeline" }}
          />
        }
      />
      <PageFooter path={pathOf(values)} title={titleOf(values)} />
    </>
  );
}

function titleOf(filter: TimelineFilter): string {
  return `Timeline: ${filterText(filter)}`;
}

function pathOf(filter: TimelineFilter): string {
  return queryPath("/timeline", timelineQuerySchema, filter);
}
