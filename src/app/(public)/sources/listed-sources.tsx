import { MarginRow } from "#components/ui/margin-row.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import { sourcePath } from "#domain/site/paths.ts";
import { hostOf, sourceName } from "#domain/sources/source.ts";
import {
  publisherLabel,
  SOURCES_PER_PAGE,
  type SourceListItem,
  sourceQuerySchema,
} from "#domain/sources/source-list.ts";
import { pageCount, queryPath } from "#domain/values/list-query.ts";

type Props = { sources: SourceListItem[]; total: number; page: number };

/** One page of sources by publisher; those of one publisher stand together. */
export function SourceEntries({ sources, total, page }: Props) {
  const pages = pageCount(total, SOURCES_PER_PAGE);
  if (sources.length === 0)
    return (
      <p className="measure mt-8">
        There is no page {page}. The last page is {pages}.
      </p>
    );
  const byPublisher = Map.groupBy(sources, ({ source }) => publisherLabel(source));
  return (
    <section aria-labelledby="list" className="mt-10">
      <h2 id="list" className="kicker mb-3 text-quiet">
        By publisher, page {page} of {pages}
      </h2>
      <ul>
        {[...byPublisher].map(([publisher, own]) => (
          <MarginRow key={publisher} margin={<h3 className="font-bold wrap-anywhere text-ink">{publisher}</h3>}>
            <ul className="space-y-4">
              {own.map((item) => (
                <SourceEntry key={item.source.sourceId} listed={item} />
              ))}
            </ul>
          </MarginRow>
        ))}
      </ul>
      <PageLinks
        page={page}
        pages={pages}
        hrefOf={(number) => queryPath("/sources", sourceQuerySchema, { page: number })}
      />
    </section>
  );
}

function SourceEntry({ listed: item }: { listed: SourceListItem }) {
  const { source } = item;
  const { author, publishedOn, readOnCopy, archived } = source;
  return (
    <li className="measure">
      <a href={sourcePath(source.sourceId)} className="tap font-semibold wrap-anywhere">
        {entryName(item)}
      </a>
      <p className="text-small text-quiet">
        {author && `${author}, `}
        {publishedOn && (
          <>
            <WrittenTime date={publishedOn} />,{" "}
          </>
        )}
        <span className="wrap-anywhere">{hostOf(source.url)}</span>
        {readOnCopy && " (read in a copy)"}. {citedBy(item)}
        {archived && " We have a copy."}
      </p>
    </li>
  );
}

/** Without a title that was seen, the address tells one source of a publisher from the next. */
function entryName({ source }: SourceListItem): string {
  if (source.title && !source.titleFromAddress) return sourceName(source);
  return new URL(source.url).pathname === "/"
    ? hostOf(source.url)
    : `${hostOf(source.url)}${new URL(source.url).pathname}`;
}

function citedBy({ statements, readings, inquiries, events }: SourceListItem): string {
  const parts = [
    count(statements, "statement"),
    count(readings, "roll call reading"),
    count(inquiries, "inquiry", "inquiries"),
    count(events, "event"),
  ].filter((part) => part !== null);
  return `Used for ${parts.join(", ")}.`;
}

function count(number: number, one: string, many = `${one}s`): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
