import { Heading, type HeadingLevel } from "#components/ui/heading.tsx";
import type { EvidenceGroup } from "#domain/record/record.ts";
import { explanationsId } from "#domain/site/paths.ts";
import { Explanation } from "./explanation.tsx";

/** Each explanation of the votes on a card, once, with the votes on that card that it explains. */
export function CardExplanations({ group, level }: { group: EvidenceGroup; level: HeadingLevel }) {
  const quoted = new Map(group.evidence.flatMap((item) => item.explanations).map((item) => [item.statementId, item]));
  const others = [...quoted.values()].filter(({ statementId }) => statementId !== group.statement.statementId);
  const explainedBy = (id: string) =>
    group.evidence
      .filter((item) => item.explanations.some(({ statementId }) => statementId === id))
      .map(({ on }) => on.rollCall);
  if (quoted.size === 0) return null;
  return (
    <div
      id={explanationsId(group.statement.statementId, group.position.proposition)}
      className="mt-8 border-t border-rule pt-5"
    >
      <Heading level={level} className="kicker">
        The senator’s explanation
      </Heading>
      {quoted.has(group.statement.statementId) && (
        <p className="measure mt-3">
          The statement quoted here also explains the votes of {years(explainedBy(group.statement.statementId))}.
        </p>
      )}
      <div className="mt-3 space-y-8">
        {others.map((statement) => (
          <Explanation
            key={statement.statementId}
            statement={statement}
            explained={explainedBy(statement.statementId)}
          />
        ))}
      </div>
    </div>
  );
}

function years(rollCalls: { heldOn: string }[]): string {
  const all = rollCalls.map(({ heldOn }) => heldOn.slice(0, 4)).sort();
  return [...new Set(all)].join(", ").replace(/, (\d+)$/, " and $1");
}
