import type { EventRecord } from "#domain/background/event.ts";
import { inquiryPath, rollCallPath } from "#domain/site/paths.ts";
import { WithTerms } from "../glossary/with-terms.tsx";
import { SourceLine } from "../sources/source-line.tsx";

/** What happened, with links to what the record holds of it, and the sources. */
export function EventText({ event }: { event: EventRecord }) {
  return (
    <div className="measure">
      <p className="font-semibold">{event.title}</p>
      <p className="mt-1">
        <WithTerms text={event.text} />
      </p>
      <p className="mt-1 text-small text-quiet">
        {event.inquiryId && (
          <>
            <a href={inquiryPath(event.inquiryId)} className="tap">
              See the responses
            </a>
            .{" "}
          </>
        )}
        {event.rollCallId && (
          <>
            <a href={rollCallPath(event.rollCallId)} className="tap">
              See the roll call
            </a>
            .{" "}
          </>
        )}
        {event.sources.map((source, index) => (
          <span key={source.url}>
            {index > 0 && "; "}
            <SourceLine source={source} />
          </span>
        ))}
      </p>
    </div>
  );
}
