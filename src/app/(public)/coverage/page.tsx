import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findCoverage } from "#data/coverage.ts";
import { findRecordState } from "#data/record-state.ts";
import { datasetJsonLd } from "#domain/json-ld.ts";
import { env } from "#env.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { Gaps } from "./gaps.tsx";
import { Imbalances } from "./imbalances.tsx";
import { OutcomeTable, PartyTable, SidesTable } from "./party-tables.tsx";
import { ChamberTable, StatusList, YearTable } from "./reach-tables.tsx";
import { WithoutStatement } from "./without-statement.tsx";

export const metadata: Metadata = {
  title: "Coverage",
  description: "What this record holds and what it lacks, by party, chamber and year, and why its numbers are uneven.",
  alternates: { canonical: "/coverage" },
};

const PARTS = [
  { href: "#party", name: "By party" },
  { href: "#uneven", name: "Why the numbers are uneven" },
  { href: "#gaps", name: "What is missing" },
  { href: "#reach", name: "How far the votes reach" },
  { href: "#years", name: "By year" },
  { href: "#status", name: "Not yet published" },
  { href: "#codings", name: "How two codings agreed" },
  { href: "#without", name: "Senators without a statement" },
];

export default async function CoveragePage() {
  const [coverage, state] = await Promise.all([findCoverage(), findRecordState()]);
  const { withoutStatement, total } = coverage;
  return (
    <>
      <JsonLdScript data={datasetJsonLd(state, env().SITE_URL)} />
      <PageTitle title="Coverage" lead="What the record holds, what it lacks, and why its numbers are uneven." />
      <div className="mt-8">
        <ContentsLinks links={PARTS} />
      </div>
      <Section id="party" title="By party">
        <div className="space-y-12">
          <PartyTable coverage={coverage} />
          <SidesTable coverage={coverage} />
          <OutcomeTable coverage={coverage} />
        </div>
      </Section>
      <Section
        id="uneven"
        title="Why the numbers are uneven"
        intro="The counts come from the record. What stands beside them is the editors’ judgement. It may be wrong, and it can be reported like any other error."
      >
        <Imbalances coverage={coverage} />
      </Section>
      <Section id="gaps" title="What is missing">
        <Gaps coverage={coverage} />
      </Section>
      <Section
        id="reach"
        title="How far the votes reach"
        intro="Votes come from the official files of the Senate and the House. What was voted on after the last day in this table is not in the record."
      >
        <ChamberTable coverage={coverage} />
      </Section>
      <Section id="years" title="By year">
        <YearTable coverage={coverage} />
      </Section>
      <Section id="status" title="Not yet published">
        <StatusList coverage={coverage} />
        <p className="measure mt-6">Corrections published so far: {coverage.corrections}.</p>
      </Section>
      <Section
        id="codings"
        title="How two codings agreed"
        intro="Statements and roll calls are coded twice, each time without sight of the other codes. Cohen’s kappa is the agreement beyond what chance would give: 1 is full agreement, 0 is no more than chance."
      >
        <AgreementTable coverage={coverage} />
        <p className="measure mt-6">
          The codings of roll calls differed mostly on one question: does a measure that only moves money also touch
          cooperation or a federal ban? <a href="/method">The method</a> now says that it does not. Where two codings
          differed, a third reading decided, and the difference stays on record.
        </p>
      </Section>
      <Section
        id="without"
        title="Senators without a statement"
        intro={`Of ${withoutStatement.length} of ${total.senators} people no statement is on file. Since no log of searches is held yet, this says what is on file here. It does not say that they said nothing, or what they think.`}
      >
        <WithoutStatement coverage={coverage} />
      </Section>
      <PageFoot path="/coverage" title="Coverage" />
    </>
  );
}
