import { ReplyCard } from "#components/background/reply-card.tsx";
import { EvidenceCard } from "#components/comparisons/evidence-card.tsx";
import { withAsOf } from "#components/history/as-of-date.ts";
import { PersonLine } from "#components/people/person-line.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import type { Person } from "#domain/people/person.ts";
import { type Evidence, groupEvidence } from "#domain/record/record.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath, senatorPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

type Props = { person: Person; evidence: readonly [Evidence, ...Evidence[]]; replies: RightOfReply[] };

/** One statement beside one vote, now or as of a day. */
export function ComparisonView({ person, evidence, replies }: Props) {
  const [first] = evidence;
  const { saidOn, votedOn } = datesOf(first);
  return (
    <>
      <div className="mb-6">
        <PersonLine person={person} />
      </div>
      <PageTitle title={`Said ${saidOn}, voted ${votedOn}`} />
      <p className="measure mt-4">
        One statement compared with one vote
        {evidence.length > 1 && ` on ${evidence.length} propositions`}. Everything we have on{" "}
        <a href={withAsOf(senatorPath(person.slug))}>{person.name}</a>. Full roll call:{" "}
        <a href={withAsOf(rollCallPath(first.vote.rollCallId))}>{rollCallName(first.on.rollCall)}</a>.
      </p>
      <div className="mt-10">
        {groupEvidence(evidence).map((group, index, all) => (
          <EvidenceCard
            key={group.position.proposition}
            group={group}
            level={2}
            precedingTexts={all.slice(0, index).map(({ position }) => position.rationale)}
          />
        ))}
      </div>
      {replies.length > 0 && (
        <Section id="replies" title="Right of reply">
          {replies.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </Section>
      )}
    </>
  );
}

export function comparisonTitle(person: Person, evidence: Evidence): string {
  const { saidOn, votedOn } = datesOf(evidence);
  return `${person.name}: said ${saidOn}, voted ${votedOn}`;
}

export function datesOf({ statement, on }: Evidence): { saidOn: string; votedOn: string } {
  return { saidOn: writtenDate(statement.saidOn), votedOn: writtenDate(on.rollCall.heldOn) };
}
