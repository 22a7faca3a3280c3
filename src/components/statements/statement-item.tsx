import { Labeled } from "#components/ui/labeled.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { PROPOSITION_COUNT } from "#domain/propositions/proposition.ts";
import type { Statement } from "#domain/record/record.ts";
import { statementAnchor, statementPath } from "#domain/site/paths.ts";
import { CODING_SETTLEMENT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { CodingNote } from "./coding-note.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { SpokenWhere } from "./spoken-where.tsx";

/** `unnamed`: the statement also has a card on the page, and its place in the address is there. */
type Props = { statement: Statement; unnamed?: boolean };

/** A statement outside a card: the question, the whole of the words, and how they are read. */
export function StatementItem({ statement, unnamed }: Props) {
  const { positions } = statement;
  const span = positions.length === 1 && positions[0]?.span !== statement.quote ? positions[0]?.span : undefined;
  return (
    <MarginRow
      id={unnamed ? undefined : statementAnchor(statement.statementId)}
      margin={<WrittenTime date={statement.saidOn} />}
    >
      <figure className="measure">
        <MarkedQuote quote={statement.quote} span={span} cite={statement.source.url} />
        <figcaption className="mt-3 text-small text-quiet">
          <SpokenWhere statement={statement} />
        </figcaption>
      </figure>
      <div className="measure mt-4 space-y-3 text-small">
        {positions.length === 0 && (
          <p>
            This statement takes no position on the {PROPOSITION_COUNT} propositions.
            {statement.codingSettledBy === "one_editor" && ` ${CODING_SETTLEMENT_LABELS.one_editor}`}
          </p>
        )}
        {positions.map((position) => (
          <div key={position.proposition} className="space-y-1">
            <p className="text-body">
              <span className="font-bold">{PROPOSITION_LABELS[position.proposition].label}:</span>{" "}
              {STANCE_WORDING[position.stance].label}
              {position.condition && `, under a condition: ${position.condition}`}
            </p>
            <Labeled label="Why we read it this way">{position.rationale}</Labeled>
            <CodingNote statement={statement} proposition={position.proposition} />
          </div>
        ))}
        {statement.notes && <Labeled label="Note">{statement.notes}</Labeled>}
        <p>
          <a href={withAsOf(statementPath(statement.statementId))} className="tap">
            Link to this statement
          </a>
        </p>
      </div>
    </MarginRow>
  );
}
