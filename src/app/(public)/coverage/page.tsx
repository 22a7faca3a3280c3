import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findCoverage } from "#data/inquiries/coverage.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { datasetJsonLd } from "#domain/sharing/json-ld.ts";
import { env } from "#env.ts";
import { AgreementTable } from "./agreement-table.tsx";
import { Gaps } from "./gaps.tsx";
import { Imbalances } from "./imbalances.tsx";
import { OutcomeTable, PartyTable, SidesTable } from "./party-tables.tsx";
import { ChamberTable, StatusList, YearTable } from "./reach-tables.tsx";
import { WithoutStatement } from "./without-statement.tsx";

export const metadata: Metadata = {
  title: "Coverage",
  description: "What we have and what’s missing, by party, chamber and year, and why the numbers are uneven.",
  alternates: { canonical: "/coverage" },
};

const PARTS = [
  { href: "#party", name: "By party" },
  { href: "#uneven", name: "Why the numbers are uneven" },
  { href: "#gaps", name: "What is missing" },
  { href: "#reach", name: "Votes we have" },
  { href: "#years", name: "By year" },
  { href: "#status", name: "Not yet published" },
  { href: "#codings", name: "How often two reviews agreed" },
  { href: "#without", name: "Senators without a statement" },
];

export default async function CoveragePage() {
  const [coverage, state] = await Promise.all([findCoverage(), findRecordState()]);
  const { withoutStatement, total } = coverage;
  return (
    <>
      <JsonLdScript data={datasetJsonLd(state, env().SITE_URL)} />
      <PageTitle title="Coverage" lead="What we have, what’s missing, and why the numbers are uneven." />
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
        intro="The counts come from our data. The explanations are our judgment. They may be wrong, and you can report that like any other error."
      >
        <Imbalances coverage={coverage} />
      </Section>
      <Section id="gaps" title="What is missing">
        <Gaps coverage={coverage} />
      </Section>
      <Section
        id="reach"
        title="Votes we have"
        intro="Votes come from the official files of the Senate and the House. We don’t have votes from after the last day in this table."
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
        title="How often two reviews agreed"
        intro="Two people review each statement and each roll call. Neither sees the other’s answers. Cohen’s kappa measures agreement beyond chance: 1 is full agreement, and 0 is no better than chance."
      >
        <AgreementTable coverage={coverage} />
        <p className="measure mt-6">
          Reviews of roll calls differed mostly on one question. Does a measure that only moves money also affect
          cooperation or a federal ban? <a href="/method">Our method</a> now says it does not. When two reviews
          differed, a third one decided. We keep both answers on file.
        </p>
      </Section>
      <Section
        id="without"
        title="Senators without a statement"
        intro={`For ${withoutStatement.length} of ${total.senators} senators we have no statement on file. That does not mean they said nothing. It does not tell you what they think.`}
      >
        <WithoutStatement coverage={coverage} />
      </Section>
      <PageFooter path="/coverage" title="Coverage" />
    </>
  );
}
