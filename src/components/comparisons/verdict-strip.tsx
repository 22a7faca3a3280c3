import { type Evidence, isComparable } from "#domain/record/record.ts";
import { comparisonPath } from "#domain/site/paths.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { VerdictShape } from "./verdict-shape.tsx";

/** The count sentence drawn: one shape per comparable vote, oldest first, each with its year, the side cast and a link. */
export function VerdictBar({ evidence }: { evidence: Evidence[] }) {
  const compared = evidence.filter(isComparable).reverse();
  if (compared.length === 0) return null;
  return (
    <ol className="mt-3 -ml-1.5 flex flex-wrap gap-x-1 gap-y-2" aria-label="Comparable votes, oldest first">
      {compared.map(({ statement, vote, on, comparison }) => (
        <li key={vote.rollCallId}>
          <a
            href={withAsOf(comparisonPath(statement.statementId, vote.rollCallId))}
            className="grid min-w-10 justify-items-center gap-0.5 px-1 py-1 text-[0.8125rem] leading-tight text-ink no-underline hover:underline"
          >
            <VerdictShape verdict={comparison.verdict} className="size-4.5" />
            <span>
              {on.rollCall.heldOn.slice(0, 4)}
              <span className="sr-only">, </span>
              <span className="block text-center font-semibold">{vote.printed}</span>
            </span>
            <span className="sr-only">: {verdictLabel(comparison.verdict, comparison.context.length > 0)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
