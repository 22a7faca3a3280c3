import { capital } from "#components/ui/capital.ts";
import { type Fact, FactList } from "#components/ui/fact-list.tsx";
import { writtenDate } from "#domain/calendar-date.ts";
import { COPY_LABELS } from "#domain/labels.ts";
import type { Source } from "#domain/source.ts";

/** What is known of one source. What was not seen is said to be so, not guessed. */
export function SourceFacts({ source }: { source: Source }) {
  const { url, publisher, title, titleFromAddress, author, publishedOn, retrievedOn, kind, readOnCopy, archived } =
    source;
  const facts: (Fact | null)[] = [
    { term: "Publisher", fact: publisher ?? "Not noted." },
    { term: "Title", fact: title && !titleFromAddress ? `“${title}”` : "The title was not seen." },
    author === null ? null : { term: "Author", fact: author },
    kind === null ? null : { term: "Kind", fact: capital(kind) },
    { term: "Published", fact: publishedOn ? writtenDate(publishedOn) : "The date was not seen." },
    retrievedOn && { term: "Opened on", fact: writtenDate(retrievedOn) },
    {
      term: "Address",
      fact: (
        <a href={url} data-address>
          {url}
        </a>
      ),
    },
    readOnCopy ? { term: "Read on", fact: "A copy of the original." } : null,
    {
      term: "Stored copy",
      fact: archived ? (
        <>
          {capital(COPY_LABELS[archived.way])} on {writtenDate(archived.capturedAt.slice(0, 10))} at{" "}
          {archived.capturedAt.slice(11, 16)} UTC. SHA-256 of the text:{" "}
          <code className="text-small">{archived.sha256}</code>
        </>
      ) : (
        "None yet. The words that rest on this source are not yet checked against a stored copy."
      ),
    },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
