import { type Fact, FactList } from "#components/ui/fact-list.tsx";
import type { Source } from "#domain/sources/source.ts";
import { capital } from "#domain/text/capital.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { COPY_LABELS } from "#domain/wording/labels.ts";

/** What is known of one source. What was not seen is said to be so, not guessed. */
export function SourceFacts({ source }: { source: Source }) {
  const { url, publisher, title, titleFromAddress, author, publishedOn, retrievedOn, kind, readOnCopy, archived } =
    source;
  const facts: (Fact | null)[] = [
    { term: "Publisher", fact: publisher ?? "Unknown" },
    { term: "Title", fact: title && !titleFromAddress ? `“${title}”` : "Unknown" },
    author === null ? null : { term: "Author", fact: author },
    kind === null ? null : { term: "Type", fact: capital(kind) },
    { term: "Published", fact: publishedOn ? writtenDate(publishedOn) : "Date unknown" },
    retrievedOn && { term: "Accessed", fact: writtenDate(retrievedOn) },
    {
      term: "URL",
      fact: (
        <a href={url} data-address>
          {url}
        </a>
      ),
    },
    readOnCopy ? { term: "Read in", fact: "A copy of the original" } : null,
    {
      term: "Our copy",
      fact: archived ? (
        <>
          {capital(COPY_LABELS[archived.way])} on {writtenDate(archived.capturedAt.slice(0, 10))} at{" "}
          {archived.capturedAt.slice(11, 16)} UTC. SHA-256 of the text:{" "}
          <code className="text-small">{archived.sha256}</code>
        </>
      ) : (
        "None yet. We have not yet checked quotes from this source against our own copy."
      ),
    },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
