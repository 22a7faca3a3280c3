import { StatementRow } from "#components/statements/statement-row.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Statement } from "#domain/record/record.ts";
import { NO_STATEMENT } from "#domain/wording/labels.ts";

/** More than these, with all that stands above them, make a page that is slow to make, to open and to read. */
const MOST = 100;

/** The statements of several people, newest first as given. */
export function NewestStatements({ statements }: { statements: Statement[] }) {
  const shown = statements.slice(0, MOST);
  const total = statements.length.toLocaleString("en-US");
  const order =
    shown.length < statements.length
      ? `The latest ${MOST}. Each senator’s page, linked above, has all of theirs.`
      : "Newest first.";
  return (
    <Section id="statements" title={`Statements (${total})`} intro={shown.length > 0 ? order : NO_STATEMENT}>
      <ul>
        {shown.map((statement) => (
          <StatementRow key={statement.statementId} statement={statement} />
        ))}
      </ul>
    </Section>
  );
}
