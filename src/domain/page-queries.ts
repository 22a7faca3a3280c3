import { pastQueryShape } from "./as-of.ts";
import { comparisonQueryShape } from "./comparison-query.ts";
import { votesQueryShape } from "./every-vote.ts";
import type { QueryShape } from "./list-query.ts";
import { oembedQuerySchema } from "./oembed.ts";
import { reportQueryShape } from "./report.ts";
import { searchQueryShape } from "./search-query.ts";
import { pairQueryShape } from "./senator-pair.ts";
import { senatorQueryShape } from "./senator-query.ts";
import { sourceQueryShape } from "./source-list.ts";
import { statementQueryShape } from "./statement-list.ts";
import { followQueryShape } from "./subscription.ts";
import { timelineQueryShape } from "./timeline.ts";
import { gridQueryShape } from "./vote-grid.ts";

/** The query of every public route that reads one, by the shape that parses it; all others read none. */
export const PAGE_QUERIES = {
  "/senators": senatorQueryShape,
  "/senators/:slug": pastQueryShape,
  "/senators/:slug/votes": votesQueryShape,
  "/statements": statementQueryShape,
  "/statements/:id": pastQueryShape,
  "/roll-calls": pastQueryShape,
  "/roll-calls/:id": pastQueryShape,
  "/comparisons": comparisonQueryShape,
  "/comparisons/:statementId/:rollCallId": pastQueryShape,
  "/timeline": timelineQueryShape,
  "/sources": sourceQueryShape,
  "/grid": gridQueryShape,
  "/grid/csv": gridQueryShape,
  "/grid/json": gridQueryShape,
  "/compare": pairQueryShape,
  "/search": searchQueryShape,
  "/report": reportQueryShape,
  "/follow/email": followQueryShape,
  "/oembed": oembedQuerySchema.shape,
} satisfies Record<string, QueryShape>;

/** Routes that refuse a key they do not know by its name, as the API does: their query reaches them whole. */
export const STRICT_ROUTES: readonly string[] = ["/download/:file"];

/** Lists the keys that the route with this pattern reads of its query. */
export function queryKeysOf(pattern: string): readonly string[] {
  return Object.hasOwn(PAGE_QUERIES, pattern) ? Object.keys(PAGE_QUERIES[pattern as keyof typeof PAGE_QUERIES]) : [];
}
