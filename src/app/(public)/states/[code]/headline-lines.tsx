import { HeadlineLine } from "#components/comparisons/headline-line.tsx";
import type { Headline } from "#domain/comparisons/headline.ts";
import { NO_STATEMENT, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** Where one senator stands on each proposition, a few lines to each, with links to the words. */
export function HeadlineLines({ slug, headlines }: { slug: string; headlines: readonly Headline[] }) {
  const stated = headlines.filter(({ governing, later }) => governing || later.length > 0);
  if (stated.length === 0) return <p className="text-quiet">{NO_STATEMENT}</p>;
  return (
    <dl className="space-y-3">
      {stated.map((headline) => (
        <div key={headline.proposition}>
          <dt className="kicker text-quiet">{PROPOSITION_LABELS[headline.proposition].label}</dt>
          <dd>
            <HeadlineLine slug={slug} headline={headline} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
