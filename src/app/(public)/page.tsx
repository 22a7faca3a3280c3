import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { EvidenceCard } from "#components/comparisons/evidence-card.tsx";
import { VerdictKinds } from "#components/comparisons/verdict-kinds.tsx";
import { PersonLine } from "#components/people/person-line.tsx";
import { StateFinder } from "#components/people/state-finder.tsx";
import { StateTiles } from "#components/people/state-tiles.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecentEvidence } from "#data/comparisons/comparisons.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { DataCoverage } from "./data-coverage.tsx";
import { RecordFacts } from "./record-facts.tsx";

export const metadata: Metadata = {
  title: { absolute: "Said & Voted" },
  alternates: { canonical: "/", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default async function FrontPage() {
  const [recent, state] = await Promise.all([listRecentEvidence(3), findRecordState()]);
  return (
    <>
      <div className="grid items-end gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,8fr)_minmax(0,5fr)]">
        <div>
          <PageTitle
            title={
              <>
                <span className="whitespace-nowrap">Sanctuary cities:</span> what senators said{" "}
                <span className="sm:whitespace-nowrap">and how they voted</span>
              </>
            }
          />
          <p className="measure mt-5 text-lead">
            For two decades, senators have spoken and voted on places that limit cooperation with federal immigration
            enforcement. See what they said, how they voted and where we found it. Same rules for everyone.
          </p>
          <div className="mt-8">
            <StateFinder />
          </div>
        </div>
        <StateTiles />
      </div>
      <Section
        id="newest"
        title="Latest statements"
        intro="The most recent statements by three senators, each next to the latest vote we can compare it with. We pick them by date alone."
      >
        {recent.map(({ person, group }) => (
          <EvidenceCard
            key={`${group.statement.statementId} ${group.position.proposition}`}
            group={group}
            by={<PersonLine person={person} />}
          />
        ))}
      </Section>
      <Section
        id="judged"
        title="How we compare"
        intro={
          <>
            We compare one position with one vote at a time, with the same rule for everyone. The rule sees codes and
            dates. It sees no name, no party and no state. <a href="/method">Our full method</a>
          </>
        }
      >
        <VerdictKinds />
      </Section>
      <Section id="complete" title="What we have so far" intro={<DataCoverage state={state} />}>
        <RecordFacts state={state} />
      </Section>
      <PageFooter path="/" title="Said & Voted" />
    </>
  );
}
