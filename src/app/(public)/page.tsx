import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { EvidenceCard } from "#components/record/evidence-card.tsx";
import { PersonLine } from "#components/record/person-line.tsx";
import { RecordReach } from "#components/record/record-reach.tsx";
import { StateFinder } from "#components/record/state-finder.tsx";
import { StateTiles } from "#components/record/state-tiles.tsx";
import { VerdictKinds } from "#components/record/verdict-kinds.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecentEvidence } from "#data/comparisons.ts";
import { findRecordState } from "#data/record-state.ts";
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
                What senators said about{" "}
                <span className="sm:whitespace-nowrap">
                  <span className="whitespace-nowrap">sanctuary-city</span> policy,
                </span>{" "}
                <span className="sm:whitespace-nowrap">beside how they voted</span>
              </>
            }
          />
          <p className="measure mt-5 text-lead">
            For two decades senators have spoken and voted on places that limit cooperation with federal immigration
            enforcement. Here are the words, the votes and their sources, side by side, by one rule for everybody.
          </p>
          <div className="mt-8">
            <StateFinder />
          </div>
        </div>
        <StateTiles />
      </div>
      <Section
        id="newest"
        title="The newest words"
        intro="The newest statement of each of three senators, beside the newest vote that it can be compared with. Chosen by date alone."
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
        title="How it is judged"
        intro={
          <>
            One position and one vote are compared at a time, by the same rule for everybody. The rule sees codes and
            dates. It sees no name, no party and no state. <a href="/method">The whole method</a>
          </>
        }
      >
        <VerdictKinds />
      </Section>
      <Section id="complete" title="How complete this is" intro={<RecordReach state={state} />}>
        <RecordFacts state={state} />
      </Section>
      <PageFoot path="/" title="Said & Voted" />
    </>
  );
}
