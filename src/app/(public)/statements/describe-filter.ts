import type { StatementChoices, StatementFilter } from "#domain/statements/statement-list.ts";
import { describeSpan } from "#domain/values/span-query.ts";
import { ATTRIBUTION_WORDING } from "#domain/wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** What was asked for, in words: "Jon Tester, on cooperation, supports". */
export function filterText(filter: StatementFilter, { people }: Pick<StatementChoices, "people">): string {
  const { person, proposition, stance, attribution, year, publisher } = filter;
  const dateText = describeSpan(filter);
  const labels = [
    person && (people.find(({ slug }) => slug === person)?.name ?? person),
    proposition && `on ${PROPOSITION_LABELS[proposition].label.toLowerCase()}`,
    stance && STANCE_WORDING[stance].label.toLowerCase(),
    attribution && ATTRIBUTION_WORDING[attribution].label,
    year && `said in ${year}`,
    dateText && `said ${dateText}`,
    publisher && `published by ${publisher}`,
  ];
  return labels.filter(Boolean).join(", ") || "all statements";
}
