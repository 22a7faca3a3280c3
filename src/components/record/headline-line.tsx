import { whenPhrase } from "#domain/calendar-date.ts";
import type { Headline } from "#domain/headline.ts";
import { NO_STATEMENT } from "#domain/labels.ts";
import { takesASide } from "#domain/position.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { noSideSentence, STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { statementOnSenatorPage } from "./address.ts";
import { withAsOf } from "./day-of-page.ts";
import { VerdictBar } from "./verdict-strip.tsx";
import { WrittenTime } from "./written-time.tsx";

/** One senator on one proposition: the stance, in whose words, when, the count, and a shape for each comparable vote. */
export function HeadlineLine({ slug, headline }: { slug: string; headline: Headline }) {
  const { governing, later, evidence, sentence } = headline;
  if (!governing && later.length === 0) return <p className="text-quiet">{NO_STATEMENT}</p>;
  return (
    <div>
      {governing && (
        <>
          <p>
            <span className="font-serif text-lead font-semibold">
              {STANCE_WORDING[governing.position.stance].label}
            </span>{" "}
            <span className="text-small text-quiet">
              {spokenBy(governing.statement)},{" "}
              <a href={withAsOf(statementOnSenatorPage(slug, governing.statement.statementId))}>
                <WrittenTime date={governing.statement.saidOn} />
              </a>
              {governing.position.condition && ", under a condition"}
              {governing.position.basis === "implied" && ", implied"}
            </span>
          </p>
          <p className="mt-1 text-small">{sentence}</p>
          <VerdictBar evidence={evidence} />
        </>
      )}
      {later.map(({ statement, position }) =>
        takesASide(position.stance) ? null : (
          <p key={statement.statementId} className="mt-1">
            <a href={withAsOf(statementOnSenatorPage(slug, statement.statementId))}>
              {noSideSentence(position.stance, whenPhrase(statement.saidOn))}
            </a>
          </p>
        ),
      )}
    </div>
  );
}
