/** What every table and every column is, in words, for whoever opens the archive. */
import { TABLES } from "#data/tables/all.ts";
import type { Table } from "#data/tables/table.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { onSite } from "../on-site.ts";
import type { Meta } from "../shapes/envelope.ts";

export function dictionaryText(meta: Meta): string {
  return `# Said & Voted

What US senators said about sanctuary-city policy, beside how they voted. ${onSite("/")}

The record as of ${writtenDate(meta.asOf.slice(0, 10))}, by method ${meta.methodVersion} (${onSite("/method")}).
The compiled record is CC0 1.0, free for any use. Quotations remain their speakers’.

- UTF-8 without a byte order mark; commas; lines end with CR LF; the first line has the names of the columns.
- Dates are written 2024-03-06. Where only the month or the year is known, 2024-03 or 2024, with the precision in the next column.
- true and false. An empty cell: nothing, or not known.
- A text that begins with = + - @, a tab or a return has an apostrophe before it, so that no spreadsheet runs it.
- Only what is published is here. What was withdrawn stands in retractions.csv with the day and the reason.
- datapackage.json says the same for programs, with the SHA-256 of every file.

${TABLES.map(tableText).join("\n\n")}
`;
}

function tableText({ name, title, words, columns, key }: Table): string {
  const rows = columns.map(
    (column) =>
      `| ${column.name} | ${column.type}${column.empty ? ", can be empty" : ""} | ${column.words}${column.values ? ` ${column.values.join(", ")}.` : ""} |`,
  );
  return `## ${title}: data/${name}.csv

${words} One row for each ${key.join(" + ")}.

| column | type | what it is |
|---|---|---|
${rows.join("\n")}`;
}
