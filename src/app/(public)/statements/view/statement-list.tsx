import { StatementRow } from "#components/statements/statement-row.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import type { Statement } from "#domain/record/record.ts";

type Props = { statements: Statement[]; page: number; pages: number; hrefOf: (page: number) => string };

/** One page of statements, in the order given. */
export function StatementList({ statements, page, pages, hrefOf }: Props) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="list" className="mt-12">
      <h2 id="list" className="kicker mb-3 text-quiet">
        {pages > 1 ? `Page ${page} of ${pages}` : "Newest first"}
      </h2>
      <ul>
        {statements.map((statement) => (
          <StatementRow key={statement.statementId} statement={statement} />
        ))}
      </ul>
      <PageLinks page={page} pages={pages} hrefOf={hrefOf} />
    </section>
  );
}
