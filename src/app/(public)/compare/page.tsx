import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { TwoSenatorsForm } from "#components/people/two-senators-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listPeople } from "#data/people/people.ts";
import { senatorPairQuerySchema } from "#domain/people/senator-pair.ts";
import { comparedSenatorsPath } from "#domain/site/paths.ts";
import { carriesAny, readQuery } from "#domain/values/list-query.ts";

type Props = PageProps<"/compare">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return {
    title: "Two senators side by side",
    ...(!carriesAny(senatorPairQuerySchema, await searchParams) && {
      description: "Choose two senators and see what they said about sanctuary-city policy and how they voted.",
    }),
    alternates: { canonical: "/compare" },
  };
}

/** Two senators lead to their page; anything less is said and asked for again. */
export default async function ComparePage({ searchParams }: Props) {
  const query = await searchParams;
  const people = await listPeople();
  if (!carriesAny(senatorPairQuerySchema, query))
    return (
      <>
        <PageTitle
          title="Two senators side by side"
          lead="See what two senators said and how they voted on the same roll calls."
        />
        <TwoSenatorsForm people={people} />
        <p className="mt-4">
          <a href="/grid" className="tap">
            To compare more senators, use the grid
          </a>
        </p>
        <PageFooter path="/compare" title="Two senators side by side" />
      </>
    );
  const { values } = readQuery(senatorPairQuerySchema, query);
  const known = (slug: string | undefined) => people.find((person) => person.slug === slug)?.slug;
  const [a, b] = [known(values.a), known(values.b)];
  if (a && b && a !== b) redirect(comparedSenatorsPath(a, b));
  return (
    <>
      <PageTitle title="Two senators side by side" />
      {query.b !== undefined && (
        <p role="alert" className="measure mt-4 font-semibold">
          {a && a === b
            ? "You chose the same senator twice. Choose two different senators."
            : "Choose two senators from the lists."}
        </p>
      )}
      <TwoSenatorsForm people={people} chosen={{ a, b }} />
      <PageFooter path="/compare" title="Two senators side by side" />
    </>
  );
}
