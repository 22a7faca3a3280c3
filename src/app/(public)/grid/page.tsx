import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findGridWithOffers } from "#data/roll-calls/vote-grid.ts";
import { gridQuerySchema } from "#domain/roll-calls/vote-grid.ts";
import { carriesAny, queryPath, readQuery } from "#domain/values/list-query.ts";
import { choiceText } from "./describe-choice.ts";
import { GridView } from "./grid-view.tsx";

type Props = PageProps<"/grid">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { path, title, choice } = await readChoice(searchParams);
  return {
    title,
    description: choice
      ? "A grid of the senators and roll calls you choose, to share or download."
      : "Every vote on places that limit cooperation with federal immigration enforcement, for the senators you choose, to share or download.",
    alternates: { canonical: path },
  };
}

export default async function GridPage({ searchParams }: Props) {
  const { values, ignored, choice, path, title } = await readChoice(searchParams);
  const shown = await findGridWithOffers(values);
  return (
    <>
      <PageTitle
        title="Grid of votes"
        lead={
          choice
            ? `Showing ${choice}.`
            : "Current senators and the Senate votes we have analyzed. To share a grid, copy its URL."
        }
      />
      <GridView {...shown} choice={values} ignored={ignored} />
      <PageFooter path={path} title={title} />
    </>
  );
}

/** `choice`: what was chosen, in words; null where nothing was. */
async function readChoice(searchParams: Props["searchParams"]) {
  const query = await searchParams;
  const { values, ignored } = readQuery(gridQuerySchema, query);
  const choice = carriesAny(gridQuerySchema, query) ? choiceText(values) : null;
  const title = choice ? `Grid of votes: ${choice}` : "Grid of votes";
  return { values, ignored, choice, title, path: queryPath("/grid", gridQuerySchema, values) };
}
