import type { Metadata } from "next";
import { AsOfPage, asOfMetadata } from "#app/as-of-page.tsx";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { AsOfBanner } from "#components/history/as-of-banner.tsx";
import { setAsOf } from "#components/history/as-of-date.ts";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { resolveAsOf } from "#data/history/public-days.ts";
import { listStatementChoices, listStatements } from "#data/statements/statements.ts";
import { STATEMENTS_PER_PAGE, type StatementChoices, statementQuerySchema } from "#domain/statements/statement-list.ts";
import {
  carriesAny,
  hiddenFieldsOf,
  pageCount,
  type QueryValues,
  queryPath,
  readQuery,
} from "#domain/values/list-query.ts";
import { filterText } from "./describe-filter.ts";
import { StatementFilterForm } from "./view/statement-filter-form.tsx";
import { StatementList } from "./view/statement-list.tsx";

type Props = PageProps<"/statements">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(statementQuerySchema, query))
    return {
      title: "Statements",
      description:
        "Every published statement on sanctuary-city policy: the exact quote, who said it, for whom, when and where.",
      alternates: { canonical: "/statements", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...now } = readQuery(statementQuerySchema, query).values;
  if (asOf) {
    const asOfRequest = await resolveAsOf(asOf);
    return asOfMetadata(titleOf(now, await listStatementChoices(asOfRequest.asOf)), asOfRequest, pathOf(now));
  }
  return {
    title: titleOf(now, await listStatementChoices()),
    description:
      "Statements on sanctuary-city policy, filtered by speaker, position, source of the words, year or publisher.",
    alternates: { canonical: pathOf(now) },
  };
}

export default async function StatementsPage({ searchParams }: Props) {
  const query = await searchParams;
  const isFiltered = carriesAny(statementQuerySchema, query);
  const { values, ignored } = readQuery(statementQuerySchema, query);
  const { page = 1, asOf: requestedDay, ...filter } = values;
  const asOfRequest = await resolveAsOf(requestedDay);
  const now = pathOf({ ...values, asOf: undefined });
  if (asOfRequest.error) return <AsOfPage asOfRequest={asOfRequest} path={now} title="Statements" />;
  setAsOf(asOfRequest.asOf);
  const [{ statements, total }, choices] = await Promise.all([
    listStatements(filter, { skip: (page - 1) * STATEMENTS_PER_PAGE, take: STATEMENTS_PER_PAGE }, asOfRequest.asOf),
    listStatementChoices(asOfRequest.asOf),
  ]);
  const pages = pageCount(total, STATEMENTS_PER_PAGE);
  const all = choices.years.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {asOfRequest.asOf && (
        <AsOfBanner
          day={asOfRequest.asOf}
          days={asOfRequest.days}
          now={now}
          hiddenFields={hiddenFieldsOf({ ...filter })}
        />
      )}
      <PageTitle
        title="Statements"
        lead={
          isFiltered
            ? `Showing ${filterText(filter, choices)}: ${total} of ${all} published statements.`
            : `All ${total} published statements, newest first.`
        }
      />
      <StatementFilterForm choices={choices} chosen={{ ...filter, asOf: requestedDay }} />
      {isFiltered && (
        <ListNotes
          ignored={ignored}
          empty={emptyNote(total, page, pages)}
          clear={{ href: pathOf({ asOf: requestedDay }), name: "Show all statements" }}
        />
      )}
      {!asOfRequest.asOf && (
        <DownloadRows table="statements" count={total} schema={statementQuerySchema} filter={filter} />
      )}
      <StatementList
        statements={statements}
        page={page}
        pages={pages}
        hrefOf={(number) => pathOf({ ...values, page: number })}
      />
      <PageFooter
        path={pathOf(values)}
        title={isFiltered ? titleOf(values, choices) : "Statements"}
        asOf={asOfRequest.asOf ?? undefined}
      />
    </>
  );
}

type Values = QueryValues<typeof statementQuerySchema>;

function titleOf({ page = 1, asOf: _, ...filter }: Values, choices: StatementChoices): string {
  return `Statements: ${filterText(filter, choices)}${page > 1 ? `, page ${page}` : ""}`;
}

function pathOf(values: Values): string {
  return queryPath("/statements", statementQuerySchema, values);
}

function emptyNote(total: number, page: number, pages: number): string | null {
  if (total === 0)
    return "No published statement matches all of these filters. That doesn’t tell you what anyone thinks.";
  return page > pages ? `There is no page ${page}. The last page is ${pages}.` : null;
}
