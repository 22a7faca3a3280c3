/** What every table and every column is, in words, for whoever opens the archive. */
import { TABLES } from "#data/downloads/all.ts";
import type { Table } from "#data/downloads/table.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { onSite } from "../on-site.ts";
import type { Meta } from "../schemas/envelope.ts";

export function dictionaryText(meta: Meta): string {
  return `# Said & Voted

What U.S. senators said about sanctuary-city policy and how they voted. ${onSite("/")}

Data as of ${writtenDate(meta.asOf.slice(0, 10))}, by method ${meta.methodVersion} (${onSite("/method")}).
The data is CC0 1.0, free for any use. Quotations belong to their speakers.

- Format: UTF-8 without a byte order mark, separated by commas. Lines end with CR LF. The first line has the column names.
- Dates look like 2024-03-06. When we know only the month or the year, they look like 2024-03 or 2024, and the next column says so.
- Yes and no are true and false. An empty cell means none or unknown.
- Text that begins with = + - @, a tab or a return has an apostrophe before it, so that no spreadsheet runs it as a formula.
- The files have only published data. Withdrawn records are in retractions.csv with the date and the reason.
- datapackage.json has the same information for programs, with the SHA-256 of every file.

${TABLES.map(tableText).join("\n\n")}
`;
}

function tableText({ name, title, description, columns, key }: Table): string {
  const rows = columns.map(
    (column) =>
      `| ${column.name} | ${column.type}${column.empty ? ", can be empty" : ""} | ${column.description}${column.values ? ` ${column.values.join(", ")}.` : ""} |`,
  );
  return `## ${title}: data/${name}.csv

${description} One row for each ${key.join(" + ")}.

| column | type | meaning |
|---|---|---|
${rows.join("\n")}`;
}
