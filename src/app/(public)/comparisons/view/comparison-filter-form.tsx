import { DayField } from "#components/ui/forms/day-field.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { COMPARISON_SORTS, type Facets } from "#domain/comparisons/comparison-list.ts";
import type { ComparisonQuery } from "#domain/comparisons/comparison-query.ts";
import type { Person } from "#domain/people/person.ts";
import { SORT_LABELS } from "#domain/wording/labels.ts";
import { facetName } from "./facet-name.ts";

type Props = { chosen: ComparisonQuery; facets: Facets; senators: { person: Person; count: number }[] };

/** The filters of the reporter's list; beside each choice, how many pairs it would leave with all others as they are. */
export function ComparisonFilterForm({ chosen, facets, senators }: Props) {
  const field = (key: keyof Facets, label: string, all: string) => (
    <SelectField
      id={key}
      name={key}
      label={label}
      all={all}
      chosen={chosen[key]?.toString()}
      options={[...facets[key]].map(([value, count]) => ({ value, name: `${facetName(key, value)} (${count})` }))}
    />
  );
  const { senator, service, chamber, congress, distance, since, until, statement, rollCall, asOf } = chosen;
  return (
    <FilterForm
      action="/comparisons"
      hiddenFields={{ statement, rollCall, asOf }}
      more={{
        label: "More filters",
        open: [service, chamber, congress, distance, since, until].some((value) => value !== undefined),
        fields: (
          <>
            {field("service", "Service", "All senators")}
            {field("chamber", "Chamber of the vote", "All chambers")}
            {field("congress", "Congress", "All Congresses")}
            {field("distance", "Time between vote and statement", "Any time")}
            <DayField id="since" label="Said on or after" chosen={since} />
            <DayField id="until" label="Said on or before" chosen={until} />
          </>
        ),
      }}
    >
      {field("proposition", "Proposition", "All propositions")}
      <VerdictField chosen={chosen.verdict} counts={facets.verdict} />
      {field("context", "Context", "Any context or none")}
      {field("attribution", "Whose words", "Anyone’s")}
      <SelectField
        id="senator"
        name="senator"
        label="Senator"
        all="All senators"
        chosen={senator}
        options={senators.map(({ person, count }) => ({ value: person.slug, name: `${person.name} (${count})` }))}
      />
      {field("party", "Party", "All parties")}
      {field("state", "State", "All states")}
      <SelectField
        id="sort"
        name="sort"
        label="Order"
        all={SORT_LABELS.said}
        chosen={chosen.sort}
        options={COMPARISON_SORTS.filter((sort) => sort !== "said").map((value) => ({
          value,
          name: SORT_LABELS[value],
        }))}
      />
    </FilterForm>
  );
}

/** Without a choice the list shows conflicts, so these are its first entry. */
function VerdictField({ chosen, counts }: { chosen: ComparisonQuery["verdict"]; counts: Map<string, number> }) {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const named = (verdict: string) => `${facetName("verdict", verdict)} (${counts.get(verdict) ?? 0})`;
  return (
    <SelectField
      id="verdict"
      name="verdict"
      label="Verdict"
      all={named("conflicts")}
      chosen={chosen === "conflicts" ? undefined : chosen}
      options={[
        { value: "matches", name: named("matches") },
        { value: "not_comparable", name: named("not_comparable") },
        { value: "all", name: `All verdicts (${all})` },
      ]}
    />
  );
}
