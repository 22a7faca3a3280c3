import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { VerdictKinds } from "#components/comparisons/verdict-kinds.tsx";
import { Term } from "#components/glossary/term.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/database/client.ts";
import { publishesAlone } from "#data/editors/newsroom-settings.ts";
import { findSenator } from "#data/people/senators.ts";
import { METHOD_VERSION, VERDICTS, YEARS_APART_DAYS } from "#domain/comparisons/comparison.ts";
import { PROPOSITION_COUNT, PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { capital } from "#domain/text/capital.ts";
import { numberWord } from "#domain/text/number-words.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { ContextTables, PositionTables, ReasonTable } from "./tables.tsx";
import { WorkedCase } from "./worked-case.tsx";
import { WORKED_CASES } from "./worked-cases.ts";

export const metadata: Metadata = {
  title: "Method",
  description: `How we compare statements and votes: ${PROPOSITION_COUNT} propositions, the same rules for everyone, and every code in plain English.`,
  alternates: { canonical: "/method" },
};

const PARTS = [
  { href: "#records", name: "Four kinds of record" },
  { href: "#propositions", name: `${capital(PROPOSITION_COUNT)} propositions` },
  { href: "#positions", name: "How we read statements" },
  { href: "#readings", name: "How we read votes" },
  { href: "#comparison", name: "How we compare the two" },
  { href: "#context", name: "Context" },
  { href: "#silence", name: "Questions without an answer" },
  { href: "#parties", name: "Votes with and against the party" },
  { href: "#cases", name: "Examples" },
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
        title="How we compare statements and votes"
        lead="We compare one position with one vote at a time. The rule sees codes and dates. It sees no name, no party and no state, so the rule treats everyone the same."
      />
      <div className="mt-8">
        <ContentsLinks links={PARTS} />
      </div>
      <Section id="records" title="Four kinds of record">
        <ul className="measure space-y-2">
          <li>
            <strong>A fact</strong> is a <Term slug="roll-call">roll call</Term>, a vote or a term of office. It comes
            from an official file, and no one edits it.
          </li>
          <li>
            <strong>A statement</strong> is a direct quote by or for a person, with a date and a source.
          </li>
          <li>
            <strong>A position</strong> is the side one statement takes on one proposition, tied to the words that show
            it. Two editors review it.
            {alone &&
              " In this newsroom, one editor may publish alone. Anything published that way says “published by one editor.”"}
          </li>
          <li>
            <strong>A reading</strong> is what a <Term slug="yea-and-nay">Yea and a Nay</Term> did for one proposition
            on one roll call, with the reason and the sources. Two editors review it.
          </li>
        </ul>
        <p className="measure mt-4">
          A comparison is none of these. We compute it from a position and a vote each time. No one enters it, and it is
          never stored.
        </p>
        <p className="measure mt-4">
          Judgment enters in two places: what a statement means and what a vote did. People decide both, and they know
          whose statement it is. That is why two people review each one, and why each shows its reason.
        </p>
      </Section>
      <Section
        id="propositions"
        title={`${capital(PROPOSITION_COUNT)} propositions`}
        intro={`Being for or against “sanctuary cities” is not one question. “Localities should cooperate, but do not cut their police money” is one view, and both parties have people who hold it. So we use ${PROPOSITION_COUNT} propositions. We compare each one only with itself.`}
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
          “<Term slug="place-that-limits-cooperation">Places that limit cooperation</Term>” is our term for them. “
          <Term slug="sanctuary">Sanctuary</Term>” is a contested word. We use it only where others do.
        </p>
      </Section>
      <Section
        id="positions"
        title="How we read statements"
        intro="We don’t assign a position without a quote. The card marks the words that show it. Attendance, endorsements, cosponsoring, group membership and silence are not statements."
      >
        <PositionTables />
      </Section>
      <Section
        id="readings"
        title="How we read votes"
        intro="A reading says what a Yea did for a proposition: whether it advanced it, blocked it or did neither. It says the same for a Nay. We never guess the direction from a title."
      >
        <p className="measure">
          A <Term slug="measure">measure</Term> that only moves money affects only the proposition on money. A roll call
          without a published reading is listed as a fact but not compared.
        </p>
      </Section>
      <Section
        id="comparison"
        title="How we compare the two"
        intro={`We compare each position with each vote on the same proposition. Each comparison gets exactly one of ${numberWord(VERDICTS.length)} verdicts, and a reason.`}
      >
        <VerdictKinds />
        <ReasonTable />
      </Section>
      <Section
        id="context"
        title="Context"
        intro={`We show context in this order, for matches and conflicts alike, at the same size as the verdict. It never changes a verdict and never removes a flag. “Years apart” means more than ${YEARS_APART_DAYS} days.`}
      >
        <ContextTables />
      </Section>
      <Section id="silence" title="Questions without an answer">
        <p className="measure">
          When an outlet asks several senators one question, we list each response: an answer, a reply that takes no
          side, a refusal, a referral, or nothing by the deadline. Only an answer can be a position. Silence never is.
          We list <Term slug="not-voting">missed votes</Term> and votes of <Term slug="present">Present</Term>, but we
          don’t compare them.
        </p>
        <p className="measure mt-4">This site has no scores, grades, percentages or rankings of people.</p>
      </Section>
      <Section id="parties" title="Votes with and against the party">
        <p className="measure">
          We count how often a senator voted with most of the party. A party’s side is the one that more than half of
          its yes and no votes are on. If a party splits evenly, it has no side, and we don’t count the vote. We don’t
          count votes cast as an independent either. The party is the one printed on the vote.
        </p>
      </Section>
      <Section
        id="cases"
        title="Examples"
        intro="We compute these lines from our current data, with the same rule as every senator’s page."
      >
        <ul>{records.map((record) => record && <WorkedCase key={record.person.bioguideId} record={record} />)}</ul>
      </Section>
      <PageFooter path="/method" title="Method" />
    </>
  );
}
