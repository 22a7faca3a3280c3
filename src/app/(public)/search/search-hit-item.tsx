import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { SearchHit, Snippet } from "#domain/search/search.ts";
import { searchHitPath } from "#domain/site/paths.ts";
import { SEARCH_KIND_LABELS } from "#domain/wording/labels.ts";

/** One thing that was found: what it is, its name, and the words around those that were searched for. */
export function SearchHitItem({ hit }: { hit: SearchHit }) {
  const { kind, recordId, title, snippet, date } = hit;
  return (
    <MarginRow
      margin={
        <>
          {SEARCH_KIND_LABELS[kind].one}
          {date && (
            <span className="md:block">
              <span className="md:hidden">, </span>
              <WrittenTime date={date} />
            </span>
          )}
        </>
      }
    >
      <div className="measure">
        <h3>
          <a href={searchHitPath(kind, recordId)} className="tap text-lead font-semibold wrap-anywhere">
            {title}
          </a>
        </h3>
        {kind !== "senator" && snippet.length > 0 && (
          <p className="mt-1 wrap-anywhere">
            {kind === "statement" ? (
              <span className="font-serif text-lead">
                “<HighlightedSnippet snippet={snippet} />”
              </span>
            ) : (
              <HighlightedSnippet snippet={snippet} />
            )}
          </p>
        )}
      </div>
    </MarginRow>
  );
}

function HighlightedSnippet({ snippet }: { snippet: Snippet }) {
  return snippet.map(({ text, found }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no other name, and their order never changes
    found ? <mark key={index}>{text}</mark> : text,
  );
}
