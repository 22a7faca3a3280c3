import { byYear, type TimelineEntry } from "#domain/background/timeline.ts";
import { TimelineItem } from "./timeline-item.tsx";

/** The entries by year, in the order given within each, with links to the years. */
export function TimelineList({ entries }: { entries: TimelineEntry[] }) {
  const years = byYear(entries);
  return (
    <>
      {years.length > 1 && (
        <nav aria-label="Years" data-screen className="border-y border-rule py-3 text-small">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 tabular-nums">
            {years.map(({ year }) => (
              <li key={year}>
                <a href={`#year-${year}`} className="tap">
                  {year}
                </a>
              </li>
            ))}
          </ul>
        </nav>
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
