import { MarginRow } from "#components/ui/margin-row.tsx";
import { type GlossaryEntry, glossaryEntry } from "#domain/glossary/glossary.ts";
import { glossaryPath } from "#domain/site/paths.ts";
import { hostOf } from "#domain/sources/source.ts";

/** One word in plain words, with its sources and the entries near to it. */
export function GlossaryItem({ entry }: { entry: GlossaryEntry }) {
  const { slug, term, also = [], text, sources, see } = entry;
  return (
    <MarginRow
      id={slug}
      margin={
        <>
          <h3 className="font-serif text-lead font-semibold text-ink">{term}</h3>
          {also.length > 0 && <p className="mt-1">Also: {also.join(", ")}</p>}
        </>
      }
    >
      <div className="measure space-y-3">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <div className="space-y-1 text-small text-quiet">
          <p>
            Sources:{" "}
            {sources.map(({ name, url }, index) => (
              <span key={url}>
                {index > 0 && "; "}
                <a href={url}>{name}</a> ({hostOf(url)})
              </span>
            ))}
          </p>
          {see.length > 0 && (
            <p>
              See also:{" "}
              {see.map((related, index) => (
                <span key={related}>
                  {index > 0 && ", "}
                  <a href={glossaryPath(related)}>{glossaryEntry(related).term}</a>
                </span>
              ))}
            </p>
          )}
        </div>
      </div>
    </MarginRow>
  );
}
