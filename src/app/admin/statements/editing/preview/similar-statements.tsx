import { WordDifference } from "#components/ui/word-difference.tsx";
import type { SimilarStatement } from "#domain/statements/statement-queue.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";

/** What else is held of the speaker that may be the same words; those that are alike stand beside what is typed. */
export function SimilarStatements({ similar, quote }: { similar: SimilarStatement[]; quote: string }) {
  return (
    <ul className="space-y-4">
      {similar.map((each) => (
        <li key={each.statementId} className="border-l-2 border-edge pl-3">
          <p>
            <a
              href={`/admin/statements/${each.statementId}`}
              target="_blank"
              rel="noreferrer"
              className="tap font-semibold"
            >
              {writtenDate(each.saidOn)}
              <span className="sr-only">, {each.statementId}, in a new tab</span>
            </a>{" "}
            <span className="text-quiet">
              {STATUS_LABELS[each.status]}. {why(each)}
            </span>
          </p>
          {each.isAlike ? (
            <details open className="mt-1 font-serif">
              <summary className="cursor-pointer font-sans">Theirs, with what is otherwise in yours</summary>
              <WordDifference before={each.quote} after={quote} />
            </details>
          ) : (
            <p className="mt-1 line-clamp-3 font-serif">{each.quote}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function why({ isAlike, sameSource, sameTime }: SimilarStatement): string {
  const reasons = [isAlike && "much the same words", sameSource && "the same source", sameTime && "within two weeks"];
  return `Same speaker, ${reasons.filter(Boolean).join(", ")}.`;
}
