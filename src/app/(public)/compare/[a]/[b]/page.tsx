import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { TwoSenatorsForm } from "#components/people/two-senators-form.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listPeople } from "#data/people/people.ts";
import { findSenatorPair } from "#data/people/senator-pair.ts";
import type { SenatorPair } from "#domain/people/senator-pair.ts";
import { comparedSenatorsPath, senatorPath } from "#domain/site/paths.ts";
import { NO_STATEMENT } from "#domain/wording/labels.ts";
import { StatementBrief } from "./view/statement-brief.tsx";
import { TwoSenatorsHeadlines } from "./view/two-senators-headlines.tsx";
import { TwoSenatorsTitle } from "./view/two-senators-title.tsx";
import { TwoSenatorsVotes } from "./view/two-senators-votes.tsx";

type Route = "/compare/[a]/[b]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { a, b } = await params;
  const pair = await findSenatorPair(a, b);
  if (!pair) return {};
  const [first, second] = pair.sides.map(({ person }) => person.name);
  const inOrder = [a, b].sort() as [string, string];
  return {
    title: `${first} and ${second}`,
    description: `What ${first} and ${second} said about sanctuary-city policy, and how both voted on the same roll calls.`,
    alternates: { canonical: comparedSenatorsPath(...inOrder) },
  };
}

export default async function CompareSenatorsPage({ params }: PageProps<Route>) {
  const { a, b } = await params;
  const [pair, people] = await Promise.all([findSenatorPair(a, b), listPeople()]);
  if (!pair) notFound();
  const { sides, votes } = pair;
  return (
    <>
      <PageTitle kicker="Side by side" title={sides.map(({ person }) => person.name).join(" and ")} />
      <p className="mt-4" data-screen>
        <a href={comparedSenatorsPath(b, a)} className="tap">
          Swap
        </a>
      </p>
      <div className="mt-8">
        <TwoSenatorsTitle sides={sides} />
      </div>
      <Section id="positions" title="Positions">
        <TwoSenatorsHeadlines sides={sides} />
      </Section>
      <Section id="votes" title="Related votes" intro={agreementText(pair)}>
        {votes.length > 0 && <TwoSenatorsVotes pair={pair} />}
      </Section>
      <Section id="statements" title="Statements" intro="Newest first. Each links to the full statement.">
        <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
          {sides.map(({ person, statements }) => (
            <section key={person.slug} aria-labelledby={`said-${person.slug}`}>
              <h3 id={`said-${person.slug}`} className="text-lead font-bold">
                <a href={senatorPath(person.slug)} className="text-ink">
                  {person.name}
                </a>{" "}
                <span className="font-normal text-quiet">({statements.length})</span>
              </h3>
              {statements.length === 0 && <p className="mt-3 text-quiet">{NO_STATEMENT}</p>}
              <ul className="mt-3">
                {statements.map((statement) => (
                  <li key={statement.statementId} className="border-t border-rule py-4">
                    <StatementBrief statement={statement} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Section>
      <Section id="others" title="Compare two other senators">
        <TwoSenatorsForm people={people} chosen={{ a, b }} />
      </Section>
      <PageFooter path={comparedSenatorsPath(a, b)} title={sides.map(({ person }) => person.name).join(" and ")} />
    </>
  );
}

function agreementText({ votes, bothTookSides, alike }: SenatorPair): string {
  if (votes.length === 0) return "We have no related votes by either senator.";
  if (bothTookSides === 0) return "We have no roll call on which both voted yes or no.";
  if (bothTookSides === 1)
    return `Both voted yes or no on one roll call. They voted ${alike === 1 ? "the same way" : "differently"}.`;
  const both = `Both voted yes or no on ${bothTookSides} roll calls.`;
  if (alike === 0) return `${both} They never voted the same way.`;
  return `${both} They voted the same way ${alike === bothTookSides ? "every time" : `on ${alike} of them`}.`;
}
