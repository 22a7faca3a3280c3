import type { HeadingLevel } from "#components/ui/heading.tsx";
import { Heading } from "#components/ui/heading.tsx";
import { Labeled } from "#components/ui/labeled.tsx";
import type { Position } from "#domain/propositions/position.ts";
import type { Statement } from "#domain/record/record.ts";
import { statementPath } from "#domain/site/paths.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { BASIS_WORDING, STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { WithTerms } from "../glossary/with-terms.tsx";
import { withAsOf } from "../history/as-of-date.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { CodingNote } from "./coding-note.tsx";
import { MarkedQuote } from "./marked-quote.tsx";
import { SpokenWhere } from "./spoken-where.tsx";

type Props = {
  statement: Statement;
  position: Position;
  level: HeadingLevel;
  /** The page has already said where and in answer to what the words were spoken. */
  brief?: boolean;
  /** As on an evidence card. */
  precedingTexts?: readonly string[] | undefined;
};

/** The left half of the evidence card: the words, whose, when, where, and how they are read. */
export function StatementColumn({ statement, position, level, brief = false, precedingTexts }: Props) {
  const { condition, rationale } = position;
  const ours = (text: string, above: readonly string[] = []) =>
    precedingTexts ? <WithTerms text={text} precedingTexts={[...precedingTexts, ...above]} /> : text;
  return (
    <div className="stays">
      <Heading level={level} className="kicker">
        Said{" "}
        <span className="text-quiet">
          · <WrittenTime date={statement.saidOn} />
        </span>
      </Heading>
      <figure className="mt-3">
        <MarkedQuote quote={statement.quote} span={position.span} cite={statement.source.url} />
        {!brief && (
          <figcaption className="mt-3 text-small text-quiet">
            <SpokenWhere statement={statement} />
          </figcaption>
        )}
      </figure>
      <div className="mt-5 space-y-2 text-small">
        <p className="text-body">
          <span className="font-bold">{STANCE_WORDING[position.stance].label}</span>
          {": "}
          {PROPOSITION_LABELS[position.proposition].sentence}
        </p>
        {condition && <Labeled label="Only under a condition">{ours(`${condition}.`)}</Labeled>}
        <Labeled label="Why we read it this way">
          {BASIS_WORDING[position.basis].label}. {ours(rationale, [condition ?? ""])}
        </Labeled>
        {position.acknowledgesChange && <p>The speaker says the view changed.</p>}
        <CodingNote statement={statement} proposition={position.proposition} />
        {statement.notes && !brief && <Labeled label="Note">{statement.notes}</Labeled>}
        {!brief && (
          <p>
            <a href={withAsOf(statementPath(statement.statementId))} className="tap">
              Link to this statement
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
