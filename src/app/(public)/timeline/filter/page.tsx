import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { TimelineView } from "#components/record/timeline-view.tsx";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listTimeline } from "#data/timeline.ts";
import { queryAddress, readQuery } from "#domain/list-query.ts";
import { passesTimeline, type TimelineFilter, timelineQueryShape } from "#domain/timeline.ts";
import { filterInWords } from "./filter-in-words.ts";

type Route = "/timeline/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(timelineQueryShape, await searchParams);
  return {
    title: titleOf(values),
    description: "Statements, votes and events of the debate on sanctuary cities, narrowed down.",
    alternates: { canonical: addressOf(values) },
  };
}

export default async function FilteredTimelinePage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(timelineQueryShape, await searchParams);
  const all = await listTimeline();
  const shown = all.filter((entry) => passesTimeline(entry, values));
  return (
    <>
      <PageTitle title="Timeline" lead={`Shown: ${filterInWords(values)}. ${shown.length} of ${all.length} entries.`} />
      <TimelineView
        all={all}
        shown={shown}
        chosen={values}
        notes={
          <ListNotes
            ignored={ignored}
            empty={shown.length === 0 && "Nothing in this record fits all of these."}
            clear={{ href: "/timeline", name: "Show the whole timeline" }}
          />
        }
      />
      <PageFoot path={addressOf(values)} title={titleOf(values)} />
    </>
  );
}

function titleOf(filter: TimelineFilter): string {
  return `Timeline: ${filterInWords(filter)}`;
}

function addressOf(filter: TimelineFilter): string {
  return queryAddress("/timeline", timelineQueryShape, filter);
}
