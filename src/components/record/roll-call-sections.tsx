import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import type { SubjectRollCall } from "#domain/record.ts";
import { RollCallList } from "./roll-call-list.tsx";

/** Every roll call that the record holds because of the subject: those on it, then its neighbours. */
export function RollCallSections({ rollCalls }: { rollCalls: SubjectRollCall[] }) {
  const core = rollCalls.filter(({ tier }) => tier === "core");
  const related = rollCalls.filter(({ tier }) => tier === "related");
  return (
    <>
      <PageTitle
        title="Roll calls"
        lead="Recorded votes on places that limit cooperation with federal immigration enforcement."
      />
      <Section
        id="subject"
        title={`On the subject (${core.length})`}
        intro="Newest first. Those that are read say which propositions they touch; only these are part of comparisons."
      >
        <RollCallList rollCalls={core} />
      </Section>
      <Section
        id="related"
        title={`Neighbours of the subject (${related.length})`}
        intro="Votes on nearby questions. They stand here as facts and are part of no comparison."
      >
        <RollCallList rollCalls={related} />
      </Section>
    </>
  );
}
