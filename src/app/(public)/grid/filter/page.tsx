import type { Metadata } from "next";
import { PageTitle } from "#components/ui/page-title.tsx";
import { queryAddress, readQuery } from "#domain/list-query.ts";
import { gridQueryShape } from "#domain/vote-grid.ts";
import { GridContents } from "../grid-contents.tsx";
import { choiceInWords } from "./choice-in-words.ts";

/** Reads the query, so it is rendered for each request; `/grid` with a choice leads here. */
export const dynamic = "force-dynamic";

type Route = "/grid/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(gridQueryShape, await searchParams);
  return {
    title: `Grid of votes: ${choiceInWords(values)}`,
    description: "Chosen senators by chosen roll calls, to share or to download.",
    alternates: { canonical: queryAddress("/grid", gridQueryShape, values) },
  };
}

export default async function ChosenGridPage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(gridQueryShape, await searchParams);
  return (
    <>
      <PageTitle title="Grid of votes" lead={`Senators by roll calls. Shown: ${choiceInWords(values)}.`} />
      <GridContents choice={values} ignored={ignored} />
    </>
  );
}
