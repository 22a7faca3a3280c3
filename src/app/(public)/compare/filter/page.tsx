import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageFoot } from "#app/page-foot.tsx";
import { comparedSenatorsAddress } from "#components/record/address.ts";
import { TwoSenatorsForm } from "#components/record/two-senators-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listPeople } from "#data/people.ts";

export const metadata: Metadata = { title: "Two senators side by side", alternates: { canonical: "/compare" } };

export default async function ChosenPairPage({ searchParams }: PageProps<"/compare/filter">) {
  const query = await searchParams;
  const people = await listPeople();
  const known = (value: string | string[] | undefined) => people.find(({ slug }) => slug === value)?.slug;
  const [a, b] = [known(query.a), known(query.b)];
  if (a && b && a !== b) redirect(comparedSenatorsAddress(a, b));
  return (
    <>
      <PageTitle title="Two senators side by side" />
      {query.b !== undefined && (
        <p role="alert" className="measure mt-4 font-semibold">
          {a && a === b ? "Both are the same senator: choose two." : "Choose two senators from the lists."}
        </p>
      )}
      <TwoSenatorsForm people={people} chosen={{ a, b }} />
      <PageFoot path="/compare" title="Two senators side by side" />
    </>
  );
}
