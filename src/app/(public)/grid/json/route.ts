import { findVoteGrid } from "#data/roll-calls/vote-grid.ts";
import { gridQuerySchema } from "#domain/roll-calls/vote-grid.ts";
import { gridObject } from "#domain/roll-calls/vote-grid-export.ts";
import { queryOf, readQuery } from "#domain/values/list-query.ts";

/** The grid of the same query as the page's, for programs. `ignored`: what of the query was left out. */
export async function GET(request: Request): Promise<Response> {
  const { values, ignored } = readQuery(gridQuerySchema, queryOf(new URL(request.url).searchParams));
  const grid = await findVoteGrid(values);
  return Response.json({ ...gridObject(grid), ignored: [...ignored, ...grid.unknown] });
}
