import type { Source } from "#domain/sources/source.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

/** Each source once, in the order of publishers and titles, with the title as it was seen and its whole address. */
export function SourceList({ sources }: { sources: Source[] }) {
  const unique = [...new Map(sources.map((source) => [source.url, source])).values()].sort((a, b) =>
    named(a).localeCompare(named(b), "en"),
  );
  return (
    <ol className="measure space-y-3 text-small">
      {unique.map((source) => (
        <li key={source.url}>
          {source.publisher ?? "Unknown publisher"}
          {source.author && `, ${source.author}`}
          {source.title && !source.titleFromAddress && `, “${source.title}”`}
          {source.publishedOn && `, ${writtenDate(source.publishedOn)}`}
          {source.readOnCopy && " (read in a copy)"}
          {". "}
          <a href={source.url} data-address className="wrap-anywhere">
            {source.url}
          </a>
        </li>
      ))}
    </ol>
  );
}

function named({ publisher, title, url }: Source): string {
  return `${publisher ?? ""} ${title ?? ""} ${url}`;
}
