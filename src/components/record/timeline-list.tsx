import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { byYear, type TimelineEntry } from "#domain/timeline.ts";
import { TimelineItem } from "./timeline-item.tsx";

/** The entries by year, in the order given within each, with links to the years. */
export function TimelineList({ entries }: { entries: TimelineEntry[] }) {
  const years = byYear(entries);
  return (
    <>
      {years.length > 1 && (
        <ContentsLinks links={years.map(({ year }) => ({ href: `#year-${year}`, name: `${year}` }))} />
      )}
      {years.map(({ year, entries: ofYear }) => (
        <section key={year} aria-labelledby={`year-${year}`} className="mt-12">
          <h2 id={`year-${year}`} className="font-serif text-title font-semibold tracking-tight tabular-nums">
            {year}
          </h2>
          <ol className="mt-3">
            {ofYear.map((entry) => (
              <TimelineItem key={`${entry.kind} ${entry.id}`} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
