import { Section } from "#components/ui/section.tsx";
import type { Difference } from "#domain/record/record.ts";
import { DifferenceItem } from "./difference-item.tsx";

type Props = { differences: Difference[]; hrefOf?: (statementId: string) => string };

/** Two positions of one person on one proposition that differ, where there are any. `hrefOf`: as on each item. */
export function DifferenceSection({ differences, hrefOf }: Props) {
  if (differences.length === 0) return null;
  return (
    <Section
      id="differences"
      title="Statements on different sides"
      intro="Two statements on one proposition, earlier one first."
    >
      <ul>
        {differences.map((difference) => (
          <DifferenceItem
            key={`${difference.proposition} ${difference.later.statementId}`}
            difference={difference}
            hrefOf={hrefOf}
          />
        ))}
      </ul>
    </Section>
  );
}
