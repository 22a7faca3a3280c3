import { Heading, type HeadingLevel } from "#components/ui/heading.tsx";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { comparisonPath, replyPath, senatorPath, statementPath } from "#domain/site/paths.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { WrittenTime } from "../ui/written-time.tsx";

/** Who was told what the record says of them, and what came back, at the size of the evidence card. */
export function ReplyCard({ reply, level = 3 }: { reply: RightOfReply; level?: 2 | 3 }) {
  const { replyId, person, toldWhom, toldWhat, toldOn, cameBack } = reply;
  const below = (level + 1) as HeadingLevel;
  return (
    <article id={replyId} data-keep className="border-t-2 border-ink pt-4 pb-14">
      <Heading level={level} className="measure">
        <span className="kicker block text-quiet">Right of reply</span>
        <span className="text-lead font-bold">
          {person.name} {cameBack ? `replied ${whenPhrase(cameBack.on)}` : `was contacted ${whenPhrase(toldOn)}`}
        </span>
      </Heading>
      <div className="card-grid mt-6 gap-y-10">
        <div>
          <Heading level={below} className="kicker">
            What we told them{" "}
            <span className="text-quiet">
              · <WrittenTime date={toldOn} />
            </span>
          </Heading>
          <p className="measure mt-3 text-lead whitespace-pre-wrap wrap-anywhere">{toldWhat}</p>
          <p className="mt-3 text-small text-quiet">To {toldWhom}.</p>
          <p className="mt-2 text-small">
            About <Concerned reply={reply} />.
          </p>
        </div>
        <div className="border-rule lg:border-l lg:pl-12">
          <Heading level={below} className="kicker">
            Response
            {cameBack && (
              <span className="text-quiet">
                {" "}
                · <WrittenTime date={cameBack.on} />
              </span>
            )}
          </Heading>
          {cameBack ? (
            <figure className="mt-3">
              <blockquote className="hang-quote measure font-serif text-quote whitespace-pre-wrap wrap-anywhere">
                “{cameBack.words}”
              </blockquote>
              {cameBack.from && <figcaption className="mt-3 text-small text-quiet">From {cameBack.from}.</figcaption>}
            </figure>
          ) : (
            <p className="mt-3">No response so far. We never count silence as a position.</p>
          )}
          <p className="mt-4 text-small">
            <a href={replyPath(replyId)} className="tap">
              Link to this reply
            </a>
          </p>
        </div>
      </div>
    </article>
  );
}

function Concerned({ reply: { statementId, rollCallId, person } }: { reply: RightOfReply }) {
  if (statementId && rollCallId)
    return <a href={withAsOf(comparisonPath(statementId, rollCallId))}>a statement compared with a vote</a>;
  if (statementId) return <a href={withAsOf(statementPath(statementId))}>a statement</a>;
  return <a href={withAsOf(senatorPath(person.slug))}>the page of {person.name}</a>;
}
