import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { StatementFilterForm } from "#components/record/statement-filter-form.tsx";
import { StatementList } from "#components/record/statement-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listStatementChoices, listStatements } from "#data/statements.ts";
import { pageCount, queryAddress } from "#domain/list-query.ts";
import { STATEMENTS_PER_PAGE, statementQueryShape } from "#domain/statement-list.ts";

export const metadata: Metadata = {
  title: "Statements",
  description:
    "Every published statement on sanctuary-city policy in this record: exact words, who spoke for whom, when, and where they were read.",
  alternates: { canonical: "/statements", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default async function StatementsPage() {
  const [{ statements, total }, choices] = await Promise.all([
    listStatements({}, { skip: 0, take: STATEMENTS_PER_PAGE }),
    listStatementChoices(),
  ]);
  return (
    <>
      <PageTitle
        title="Statements"
        lead={`All ${total} published statements, newest first: exact words, who spoke for whom, when, and where they were read.`}
      />
      <StatementFilterForm choices={choices} />
      <DownloadRows table="statements" count={total} />
      <StatementList
        statements={statements}
        page={1}
        pages={pageCount(total, STATEMENTS_PER_PAGE)}
        hrefOf={(page) => queryAddress("/statements", statementQueryShape, { page })}
      />
      <PageFoot path="/statements" title="Statements" />
    </>
  );
}
