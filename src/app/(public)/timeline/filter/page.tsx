import type { Metadata } from "next";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listTimeline } from "#data/timeline.ts";
import { queryAddress, readQuery } from "#domain/list-query.ts";
import { passesTimeline, timelineQueryShape } from "#domain/timeline.ts";
import { TimelineContents } from "../timeline-contents.tsx";
import { filterInWords } from "./filter-in-words.ts";

/** Reads the query, so it is rendered for each request; `/timeline` with a filter leads here. */
export const dynamic = "force-dynamic";

type Route = "/timeline/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(timelineQueryShape, await searchParams);
  return {
    title: `Timeline: ${filterInWords(values)}`,
    description: "Statements, votes and events of the debate on sanctuary cities, narrowed down.",
    alternates: { canonical: queryAddress("/timeline", timelineQueryShape, values) },
  };
}

export default async function FilteredTimelinePage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(timelineQueryShape, await searchParams);
  const all = await listTimeline();
  const shown = all.filter((entry) => passesTimeline(entry, values));
  return (
    <>
      <PageTitle title="Timeline" lead={`Shown: ${filterInWords(values)}. ${shown.length} of ${all.length} entries.`} />
      <TimelineContents
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
    </>
  );
}
