import type { Proposition } from "#domain/propositions/proposition.ts";
import type { Difference, Statement } from "#domain/record/record.ts";
import { statementAnchor } from "#domain/site/paths.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { DIFFERENCE_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { SourceLine } from "../sources/source-line.tsx";
import { QuestionAnswered } from "../statements/answers-what.tsx";
import { MarkedQuote } from "../statements/marked-quote.tsx";
import { WrittenTime } from "../ui/written-time.tsx";

/** `hrefOf`: where each statement stands, if not on the same page. */
type Props = { difference: Difference; hrefOf?: (statementId: string) => string };

/** Two statements of one person on one proposition that take different sides, the earlier one first. */
export function DifferenceItem({ difference, hrefOf = (id) => `#${statementAnchor(id)}` }: Props) {
  const { proposition, earlier, later, acknowledged } = difference;
  const { label, sentence } = PROPOSITION_LABELS[proposition];
  return (
    <li data-keep className="border-t border-rule py-6">
      <p className="font-bold">{DIFFERENCE_LABELS[acknowledged ? "acknowledged" : "unacknowledged"]}</p>
      <p className="measure text-small text-quiet">
        {label}: {sentence}
      </p>
      <div className="mt-4 grid gap-x-12 gap-y-6 md:grid-cols-2">
        <Side statement={earlier} proposition={proposition} href={hrefOf(earlier.statementId)} />
        <Side statement={later} proposition={proposition} href={hrefOf(later.statementId)} />
      </div>
    </li>
  );
}

function Side({ statement, proposition, href }: { statement: Statement; proposition: Proposition; href: string }) {
  const position = statement.positions.find((item) => item.proposition === proposition);
  if (!position) return null;
  return (
    <figure>
      <p className="mb-2 font-semibold">
        <a href={href}>
          <WrittenTime date={statement.saidOn} />
        </a>
        : {STANCE_WORDING[position.stance].label.toLowerCase()}
        {position.condition && `, under a condition: ${position.condition}`}
      </p>
      <QuestionAnswered statement={statement} text={statement.quote} />
      <MarkedQuote quote={statement.quote} span={position.span} cite={statement.source.url} size="small" />
      <figcaption className="mt-2 text-small text-quiet">
        {spokenBy(statement)}. <SourceLine source={statement.source} />
      </figcaption>
    </figure>
  );
}
