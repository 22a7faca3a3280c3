import type { ReactNode } from "react";
import { Term } from "#components/glossary/term.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { RollCallList } from "./roll-call-list.tsx";

/** Every roll call that the record holds because of the subject: those on it, then its neighbors. */
export function RollCallSections({ rollCalls, download }: { rollCalls: SubjectRollCall[]; download?: ReactNode }) {
  const core = rollCalls.filter(({ tier }) => tier === "core");
  const related = rollCalls.filter(({ tier }) => tier === "related");
  return (
    <>
      <PageTitle
        title="Roll calls"
        lead="Recorded votes on places that limit cooperation with federal immigration enforcement."
      />
      <p className="mt-4">
        <a href="#kinds" className="tap">
          What senators vote on
        </a>
      </p>
      {download}
      <Section
        id="subject"
        title={`On this subject (${core.length})`}
        intro="Newest first. Votes marked with a topic have been analyzed and compared."
      >
        <RollCallList rollCalls={core} />
      </Section>
      <Section
        id="related"
        title={`Close to this subject (${related.length})`}
        intro={
          <p>
            Votes on related questions, such as the <Term slug="laken-riley-act">Laken Riley Act</Term> or{" "}
            <Term slug="kates-law">Kate’s Law</Term>. We list them but don’t compare them.
          </p>
        }
      >
        <RollCallList rollCalls={related} />
      </Section>
      <Section id="kinds" title="What senators vote on">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            A <Term slug="roll-call">roll call</Term> records how each member voted. The Senate settles much else by
            voice or by <Term slug="unanimous-consent">unanimous consent</Term>. Then no one’s vote is on record, and we
            have nothing to list.
          </li>
          <li>
            Before the Senate votes on a bill, it often votes on <Term slug="cloture">ending debate</Term>. That takes{" "}
            <Term slug="three-fifths">60 of 100 votes</Term>. It is how the Senate overcomes a{" "}
            <Term slug="filibuster">filibuster</Term>.
          </li>
          <li>
            An <Term slug="amendment">amendment</Term> can ride on a bill about something else, its{" "}
            <Term slug="vehicle">vehicle</Term>. On a <Term slug="budget-resolution">budget resolution</Term>, many come
            up in one long session, called a <Term slug="vote-a-rama">vote-a-rama</Term>. Most of those open a{" "}
            <Term slug="reserve-fund">reserve fund</Term> and would <Term slug="nonbinding">not change the law</Term>.
          </li>
          <li>
            Each <Term slug="chamber">chamber</Term> starts new roll call numbers in every{" "}
            <Term slug="congress-and-session">session of a Congress</Term>.
          </li>
        </ul>
      </Section>
    </>
  );
}
