import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { GridView } from "#components/record/grid-view.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findGridWithOffers } from "#data/vote-grid.ts";
import { queryAddress, readQuery } from "#domain/list-query.ts";
import { type GridChoice, gridQueryShape } from "#domain/vote-grid.ts";
import { choiceInWords } from "./choice-in-words.ts";

type Route = "/grid/filter";

export async function generateMetadata({ searchParams }: PageProps<Route>): Promise<Metadata> {
  const { values } = readQuery(gridQueryShape, await searchParams);
  return {
    title: titleOf(values),
    description: "Chosen senators by chosen roll calls, to share or to download.",
    alternates: { canonical: addressOf(values) },
  };
}

export default async function ChosenGridPage({ searchParams }: PageProps<Route>) {
  const { values, ignored } = readQuery(gridQueryShape, await searchParams);
  const shown = await findGridWithOffers(values);
  return (
    <>
      <PageTitle title="Grid of votes" lead={`Senators by roll calls. Shown: ${choiceInWords(values)}.`} />
      <GridView {...shown} choice={values} ignored={ignored} />
      <PageFoot path={addressOf(values)} title={titleOf(values)} />
    </>
  );
}

function titleOf(choice: GridChoice): string {
  return `Grid of votes: ${choiceInWords(choice)}`;
}

function addressOf(choice: GridChoice): string {
  return queryAddress("/grid", gridQueryShape, choice);
}
