import { stringify } from "csv-stringify/sync";
import { findVoteGrid } from "#data/roll-calls/vote-grid.ts";
import { gridQuerySchema } from "#domain/roll-calls/vote-grid.ts";
import { gridTable } from "#domain/roll-calls/vote-grid-export.ts";
import { queryOf, readQuery } from "#domain/values/list-query.ts";

/** The grid of the same query as the page's, for spreadsheets: cells that would run as a formula are defused. */
export async function GET(request: Request): Promise<Response> {
  const { values } = readQuery(gridQuerySchema, queryOf(new URL(request.url).searchParams));
  const table = gridTable(await findVoteGrid(values));
  return new Response(stringify(table, { escape_formulas: true, record_delimiter: "windows" }), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="said-and-voted-grid.csv"',
    },
  });
}
