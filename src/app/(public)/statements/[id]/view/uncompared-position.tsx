import { StatementColumn } from "#components/statements/statement-column.tsx";
import { Heading, type HeadingLevel } from "#components/ui/heading.tsx";
import type { Position } from "#domain/propositions/position.ts";
import type { Statement } from "#domain/record/record.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";

type Props = {
  statement: Statement;
  position: Position;
  why: string;
  level?: 2 | 3;
  /** As on an evidence card. */
  precedingTexts?: readonly string[];
};

/** A position that stands beside no vote, on the same grid as an evidence card, with the reason where the votes would be. */
export function UncomparedPosition({ statement, position, why, level = 3, precedingTexts }: Props) {
  const { label, sentence } = PROPOSITION_LABELS[position.proposition];
  const below = (level + 1) as HeadingLevel;
  return (
    <article className="border-t-2 border-ink pt-4 pb-14">
      <Heading level={level} className="measure">
        <span className="kicker block text-quiet">{label}</span>
        <span className="text-lead font-bold">{sentence}</span>
      </Heading>
      <div className="card-grid mt-6 gap-y-10">
        <StatementColumn
          statement={statement}
          position={position}
          level={below}
          brief
          precedingTexts={precedingTexts}
        />
        <div className="border-rule lg:border-l lg:pl-12">
          <Heading level={below} className="kicker mb-4">
            Voted
          </Heading>
          <p className="measure text-quiet">{why}</p>
        </div>
      </div>
    </article>
  );
}
