import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { TwoSenatorsForm } from "#components/record/two-senators-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listPeople } from "#data/people.ts";

export const metadata: Metadata = {
  title: "Two senators side by side",
  description: "Choose two senators and see what each has said about sanctuary-city policy and how each has voted.",
  alternates: { canonical: "/compare" },
};

export default async function ComparePage() {
  return (
    <>
      <PageTitle
        title="Two senators side by side"
        lead="What each has said, and how each has voted on the same roll calls. More than two: the grid of votes."
      />
      <TwoSenatorsForm people={await listPeople()} />
      <p className="mt-4">
        <a href="/grid" className="tap">
          The grid of votes
        </a>
      </p>
      <PageFoot path="/compare" title="Two senators side by side" />
    </>
  );
}
