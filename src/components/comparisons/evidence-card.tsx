import { Heading, type HeadingLevel } from "#components/ui/heading.tsx";
import { type EvidenceGroup, isComparable } from "#domain/record/record.ts";
import { cardId } from "#domain/site/paths.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { StatementColumn } from "../statements/statement-column.tsx";
import { WrittenTime } from "../ui/written-time.tsx";
import { CardExplanations } from "./card-explanations.tsx";
import { NotComparedItem } from "./not-compared-item.tsx";
import { VotedItem } from "./voted-item.tsx";

type Props = {
  group: EvidenceGroup;
  level?: 2 | 3;
  /** Who it is about, where the page does not say so. */
  by?: React.ReactNode;
  /** The page has already said where the words were spoken. */
  brief?: boolean;
  /** Where it is given, words of the glossary lead to it, but for those in texts of ours that stand above. */
  precedingTexts?: readonly string[];
};

/** What was said on one proposition, beside every vote that it is compared with. The product; everything else leads here. */
export function EvidenceCard({ group, level = 3, by, brief = false, precedingTexts }: Props) {
  const { statement, position, evidence } = group;
  const compared = evidence.filter(isComparable);
  const notCompared = evidence.filter((item) => !isComparable(item));
  const { label, sentence } = PROPOSITION_LABELS[position.proposition];
  const below = (level + 1) as HeadingLevel;
  return (
    <article id={cardId(statement.statementId, position.proposition)} className="border-t-2 border-ink pt-4 pb-14">
      {by && <div className="mb-3">{by}</div>}
      <Heading level={level} className="measure">
        <span className="kicker block text-quiet">
          {label}
          <span className="sr-only">
            , <WrittenTime date={statement.saidOn} />
          </span>
        </span>
        <span className="text-lead font-bold">{sentence}</span>
      </Heading>
      <div className="card-grid mt-6 gap-y-10">
        <StatementColumn
          statement={statement}
          position={position}
          level={below}
          brief={brief}
          precedingTexts={precedingTexts}
        />
        <div className="border-rule lg:border-l lg:pl-12">
          <Heading level={below} className="kicker mb-4">
            Voted
          </Heading>
          <ol>
            {compared.map((item) => (
              <VotedItem key={item.vote.rollCallId} evidence={item} explained={precedingTexts?.length === 0} />
            ))}
          </ol>
          {notCompared.length > 0 && (
            <ul className="mt-7">
              {notCompared.map((item) => (
                <NotComparedItem key={item.vote.rollCallId} evidence={item} />
              ))}
            </ul>
          )}
        </div>
      </div>
      <CardExplanations group={group} level={below} />
    </article>
  );
}
