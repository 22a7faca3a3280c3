import { stringify } from "csv-stringify/sync";
import { findVoteGrid } from "#data/vote-grid.ts";
import { queryOf, readQuery } from "#domain/list-query.ts";
import { gridQuerySchema } from "#domain/vote-grid.ts";
import { gridTable } from "#domain/vote-grid-export.ts";

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
