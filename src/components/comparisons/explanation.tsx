import type { Statement } from "#domain/record/record.ts";
import type { RollCall } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { MarkedQuote } from "../statements/marked-quote.tsx";
import { SpokenWhere } from "../statements/spoken-where.tsx";
import { WrittenTime } from "../ui/written-time.tsx";

type Props = { statement: Statement; explained: Pick<RollCall, "rollCallId" | "heldOn">[] };

/** The senator's own account of votes, quoted whole and at the size of all other words. */
export function Explanation({ statement, explained }: Props) {
  return (
    <figure data-keep className="card-grid gap-y-3">
      <MarkedQuote quote={statement.quote} cite={statement.source.url} />
      <figcaption className="space-y-2 text-small text-quiet lg:pl-12">
        <p className="text-ink">
          <WrittenTime date={statement.saidOn} />, on the {explained.length === 1 ? "vote" : "votes"} of{" "}
          {explained.map(({ rollCallId, heldOn }, index) => (
            <span key={rollCallId}>
              {separator(index, explained.length)}
              <a href={withAsOf(rollCallPath(rollCallId))}>
                <WrittenTime date={heldOn} />
              </a>
            </span>
          ))}
        </p>
        <SpokenWhere statement={statement} />
      </figcaption>
    </figure>
  );
}

function separator(index: number, length: number): string {
  if (index === 0) return "";
  return index === length - 1 ? " and " : ", ";
}
