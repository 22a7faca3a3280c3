import { ReplyCard } from "#components/background/reply-card.tsx";
import { DifferenceSection } from "#components/comparisons/difference-section.tsx";
import { EvidenceCard } from "#components/comparisons/evidence-card.tsx";
import { StatementFacts } from "#components/statements/statement-facts.tsx";
import { StatementRow } from "#components/statements/statement-row.tsx";
import { Section } from "#components/ui/section.tsx";
import { PROPOSITION_COUNT } from "#domain/propositions/proposition.ts";
import { statementPath } from "#domain/site/paths.ts";
import { CODING_SETTLEMENT_LABELS } from "#domain/wording/labels.ts";
import { CodingsTable } from "./codings-table.tsx";
import { ExplainedVotes } from "./explained-votes.tsx";
import type { StatementRecord } from "./statement-record.ts";
import { StatementTitle } from "./statement-title.tsx";
import { UncomparedPosition } from "./uncompared-position.tsx";

/** One statement with the votes that it stands beside, now or as of a moment. */
export function StatementView({ found }: { found: StatementRecord }) {
  const { statement, person, groups, explained, differences, others, replies } = found;
  return (
    <>
      <StatementTitle statement={statement} person={person} />
      <div className="mt-12">
        <StatementFacts statement={statement} />
      </div>
      <Section
        id="positions"
        title={person ? "How we read this, and the votes" : "How we read this"}
        intro={
          statement.positions.length === 0 &&
          `This statement takes no position on any of the ${PROPOSITION_COUNT} propositions. We compare no vote with it.`
        }
      >
        {statement.positions.map((position, index) => {
          const above = statement.positions.slice(0, index).map(({ rationale }) => rationale);
          const precedingTexts = [statement.context ?? "", statement.notes ?? "", ...above];
          const group = groups.find((item) => item.position.proposition === position.proposition);
          return group ? (
            <EvidenceCard key={position.proposition} group={group} brief precedingTexts={precedingTexts} />
          ) : (
            <UncomparedPosition
              key={position.proposition}
              statement={statement}
              position={position}
              precedingTexts={precedingTexts}
              why={
                person
                  ? "We have no analyzed vote by this senator on this proposition."
                  : "This is not a senator’s statement. We compare no vote with it."
              }
            />
          );
        })}
      </Section>
      {statement.codingSettledBy === "one_editor" ? (
        <Section id="codings" title="One review">
          <p className="measure">{CODING_SETTLEMENT_LABELS.one_editor}</p>
        </Section>
      ) : (
        statement.codings.length > 0 && (
          <Section id="codings" title="Two reviews">
            <CodingsTable statement={statement} />
          </Section>
        )
      )}
      {explained.length > 0 && (
        <Section id="explains" title="Votes this statement explains">
          <ExplainedVotes votes={explained} />
        </Section>
      )}
      {replies.length > 0 && (
        <Section id="replies" title="Right of reply">
          {replies.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </Section>
      )}
      <DifferenceSection differences={differences} hrefOf={statementPath} />
      {others.length > 0 && (
        <Section id="same" title={`${statement.speaker.name} on the same propositions`} intro="Newest first.">
          <ul>
            {others.map((other) => (
              <StatementRow key={other.statementId} statement={other} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
