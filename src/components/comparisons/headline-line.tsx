import type { Headline } from "#domain/comparisons/headline.ts";
import { takesASide } from "#domain/propositions/position.ts";
import { statementOnSenatorPage } from "#domain/site/paths.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { NO_STATEMENT } from "#domain/wording/labels.ts";
import { noSideSentence, STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { VerdictBar } from "./verdict-strip.tsx";

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
