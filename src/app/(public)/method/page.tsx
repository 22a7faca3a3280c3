import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { Term } from "#components/record/term.tsx";
import { VerdictKinds } from "#components/record/verdict-kinds.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/client.ts";
import { publishesAlone } from "#data/newsroom.ts";
import { findSenator } from "#data/senators.ts";
import { METHOD_VERSION, YEARS_APART_DAYS } from "#domain/comparison.ts";
import { PROPOSITION_LABELS } from "#domain/labels.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { ContextTables, PositionTables, ReasonTable } from "./tables.tsx";
import { WorkedCase } from "./worked-case.tsx";
import { WORKED_CASES } from "./worked-cases.ts";

export const metadata: Metadata = {
  title: "Method",
  description:
    "How words and votes are compared: three propositions, one rule for everybody, and every code in plain words.",
  alternates: { canonical: "/method" },
};

const PARTS = [
  { href: "#records", name: "Four kinds of record" },
  { href: "#propositions", name: "Three propositions" },
  { href: "#positions", name: "How words are read" },
  { href: "#readings", name: "How votes are read" },
  { href: "#comparison", name: "How the two are compared" },
  { href: "#context", name: "Context" },
  { href: "#silence", name: "Questions without an answer" },
  { href: "#cases", name: "Worked cases" },
];

export default async function MethodPage() {
  const [records, alone] = await Promise.all([
    Promise.all(WORKED_CASES.map((slug) => findSenator(slug))),
    publishesAlone(database()),
  ]);
  return (
    <>
      <PageTitle
        kicker={`Method ${METHOD_VERSION}`}
        title="How words and votes are compared"
        lead="One position and one vote are compared at a time, by one rule. The rule sees codes and dates. It sees no name, no party and no state, so it cannot treat two people differently."
      />
      <div className="mt-8">
        <ContentsLinks links={PARTS} />
      </div>
      <Section id="records" title="Four kinds of record">
        <ul className="measure space-y-2">
          <li>
            <strong>A fact</strong> is a <Term slug="roll-call">roll call</Term>, a vote or a term of office. It comes
            from an official file and nobody edits it.
          </li>
          <li>
            <strong>A statement</strong> is exact words, by or for a person, on a date, with a source.
          </li>
          <li>
            <strong>A position</strong> is the side that one statement takes on one proposition, tied to the words that
            carry it. It is coded twice.
            {alone &&
              " In this newsroom one editor may publish alone. What is published so says “published by one editor”."}
          </li>
          <li>
            <strong>A reading</strong> is what a <Term slug="yea-and-nay">Yea and a Nay</Term> did for one proposition
            on one roll call, with the reason and the sources. It is coded twice.
          </li>
        </ul>
        <p className="measure mt-4">
          A comparison is none of these. It is worked out from a position and a vote each time, never stored and never
          typed in.
        </p>
        <p className="measure mt-4">
          So judgement enters at two places: what the words mean, and what a vote did. People decide both, and they know
          whose words they read. That is why each is coded twice, and why each shows its reason.
        </p>
      </Section>
      <Section
        id="propositions"
        title="Three propositions"
        intro="To be for or against “sanctuary cities” is not one question. “Localities should cooperate, but do not cut their police money” is one view, held in both parties. So there are three propositions, and each is compared only with itself."
      >
        <dl className="grid gap-x-10 gap-y-6 md:grid-cols-3">
          {PROPOSITIONS.map((proposition) => (
            <div key={proposition} className="border-t-2 border-ink pt-3">
              <dt className="kicker text-quiet">{PROPOSITION_LABELS[proposition].label}</dt>
              <dd className="mt-1 font-serif text-lead">{PROPOSITION_LABELS[proposition].sentence}</dd>
            </div>
          ))}
        </dl>
        <p className="measure mt-6">
          “<Term slug="place-that-limits-cooperation">Places that limit cooperation</Term>” is what this site calls
          them. “<Term slug="sanctuary">Sanctuary</Term>” is a contested word; it stands here only where others use it.
        </p>
      </Section>
      <Section
        id="positions"
        title="How words are read"
        intro="No words, no position: each is tied to words of the quotation, which are marked on the card. Attendance, endorsements, cosponsoring, membership of groups and silence are not statements."
      >
        <PositionTables />
      </Section>
      <Section
        id="readings"
        title="How votes are read"
        intro="For each proposition that a roll call touches, a reading says whether a Yea advanced it, blocked it or did neither, and the same for a Nay. Direction is never guessed from a title."
      >
        <p className="measure">
          A <Term slug="measure">measure</Term> that only moves money touches the proposition on money alone. A roll
          call without a published reading is shown as a fact and is part of no comparison.
        </p>
      </Section>
      <Section
        id="comparison"
        title="How the two are compared"
        intro="Every pair of a position and a vote on the same proposition gets exactly one of three verdicts, and a reason."
      >
        <VerdictKinds />
        <ReasonTable />
      </Section>
      <Section
        id="context"
        title="Context"
        intro={`Context is printed in this order, beside matches and conflicts alike, at the same size as the rest. It never changes a verdict and never removes a flag. “Years apart” means more than ${YEARS_APART_DAYS} days.`}
      >
        <ContextTables />
      </Section>
      <Section id="silence" title="Questions without an answer">
        <p className="measure">
          Where one question was put to several senators, the record says what came back from each: an answer, a reply
          that takes no side, a refusal, a referral, or nothing by the deadline. None of these but an answer is a
          position, and silence is never one. A <Term slug="not-voting">vote not cast</Term> or a{" "}
          <Term slug="present">Present</Term> is listed and counts for nothing.
        </p>
        <p className="measure mt-4">There are no scores, grades, percentages or ranks of people on this site.</p>
      </Section>
      <Section
        id="cases"
        title="Worked cases"
        intro="These lines are worked out from the record as it is now, by the same rule as every senator’s page."
      >
        <ul>{records.map((record) => record && <WorkedCase key={record.person.bioguideId} record={record} />)}</ul>
      </Section>
      <PageFoot path="/method" title="Method" />
    </>
  );
}
