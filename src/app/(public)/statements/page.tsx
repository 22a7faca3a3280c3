import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { AsOfBanner } from "#components/record/as-of-banner.tsx";
import { showDay } from "#components/record/day-of-page.ts";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { StatementFilterForm } from "#components/record/statement-filter-form.tsx";
import { StatementList } from "#components/record/statement-list.tsx";
import { ListNotes } from "#components/ui/list-notes.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findAskedDay } from "#data/public-days.ts";
import { listStatementChoices, listStatements } from "#data/statements.ts";
import { carriesAny, keptOf, pageCount, type QueryValues, queryAddress, readQuery } from "#domain/list-query.ts";
import { STATEMENTS_PER_PAGE, type StatementChoices, statementQueryShape } from "#domain/statement-list.ts";
import { filterInWords } from "./filter-in-words.ts";

type Props = PageProps<"/statements">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = await searchParams;
  if (!carriesAny(statementQueryShape, query))
    return {
      title: "Statements",
      description:
        "Every published statement on sanctuary-city policy: the exact quote, who said it, for whom, when and where.",
      alternates: { canonical: "/statements", types: feedLinks({ kind: "everything" }, "Everything new") },
    };
  const { asOf, ...now } = readQuery(statementQueryShape, query).values;
  if (asOf) {
    const asked = await findAskedDay(asOf);
    return pastMetadata(titleOf(now, await listStatementChoices(asked.asOf)), asked, addressOf(now));
  }
  return {
    title: titleOf(now, await listStatementChoices()),
    description:
      "Statements on sanctuary-city policy, filtered by speaker, position, source of the words, year or publisher.",
    alternates: { canonical: addressOf(now) },
  };
}

export default async function StatementsPage({ searchParams }: Props) {
  const query = await searchParams;
  const isFiltered = carriesAny(statementQueryShape, query);
  const { values, ignored } = readQuery(statementQueryShape, query);
  const { page = 1, asOf: given, ...filter } = values;
  const asked = await findAskedDay(given);
  const now = addressOf({ ...values, asOf: undefined });
  if (asked.refused) return <PastPage asked={asked} path={now} title="Statements" />;
  showDay(asked.asOf);
  const [{ statements, total }, choices] = await Promise.all([
    listStatements(filter, { skip: (page - 1) * STATEMENTS_PER_PAGE, take: STATEMENTS_PER_PAGE }, asked.asOf),
    listStatementChoices(asked.asOf),
  ]);
  const pages = pageCount(total, STATEMENTS_PER_PAGE);
  const all = choices.years.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {asked.asOf && <AsOfBanner day={asked.asOf} days={asked.days} now={now} kept={keptOf({ ...filter })} />}
      <PageTitle
        title="Statements"
        lead={
          isFiltered
            ? `Showing ${filterInWords(filter, choices)}: ${total} of ${all} published statements.`
            : `All ${total} published statements, newest first.`
        }
      />
      <StatementFilterForm choices={choices} chosen={{ ...filter, asOf: given }} />
      {isFiltered && (
        <ListNotes
          ignored={ignored}
          empty={emptyNote(total, page, pages)}
          clear={{ href: addressOf({ asOf: given }), name: "Show all statements" }}
        />
      )}
      {!asked.asOf && <DownloadRows table="statements" count={total} shape={statementQueryShape} filter={filter} />}
      <StatementList
        statements={statements}
        page={page}
        pages={pages}
        hrefOf={(number) => addressOf({ ...values, page: number })}
      />
      <PageFoot
        path={addressOf(values)}
        title={isFiltered ? titleOf(values, choices) : "Statements"}
        asOf={asked.asOf ?? undefined}
      />
    </>
  );
}

type Values = QueryValues<typeof statementQueryShape>;

function titleOf({ page = 1, asOf: _, ...filter }: Values, choices: StatementChoices): string {
  return `Statements: ${filterInWords(filter, choices)}${page > 1 ? `, page ${page}` : ""}`;
}

function addressOf(values: Values): string {
  return queryAddress("/statements", statementQueryShape, values);
}

function emptyNote(total: number, page: number, pages: number): string | null {
  if (total === 0)
    return "No published statement matches all of these filters. That doesn’t tell you what anyone thinks.";
  return page > pages ? `There is no page ${page}. The last page is ${pages}.` : null;
}
