import { timelineQuerySchema } from "../background/timeline.ts";
import { comparisonQuerySchema } from "../comparisons/comparison-query.ts";
import { followQuerySchema } from "../feeds/subscription.ts";
import { asOfQuerySchema } from "../history/as-of.ts";
import { senatorPairQuerySchema } from "../people/senator-pair.ts";
import { senatorQuerySchema } from "../people/senator-query.ts";
import { reportQuerySchema } from "../reports/report.ts";
import { votesQueryFields } from "../roll-calls/every-vote.ts";
import { gridQuerySchema } from "../roll-calls/vote-grid.ts";
import { searchQuerySchema } from "../search/search-query.ts";
import { oembedQuerySchema } from "../sharing/oembed.ts";
import { sourceQuerySchema } from "../sources/source-list.ts";
import { statementQuerySchema } from "../statements/statement-list.ts";
import type { QuerySchema } from "../values/list-query.ts";

/** The query of every public route that reads one, by the shape that parses it; all others read none. */
export const PAGE_QUERIES = {
  "/senators": senatorQuerySchema,
  "/senators/:slug": asOfQuerySchema,
  "/senators/:slug/votes": votesQueryFields,
  "/statements": statementQuerySchema,
  "/statements/:id": asOfQuerySchema,
  "/roll-calls": asOfQuerySchema,
  "/roll-calls/:id": asOfQuerySchema,
  "/comparisons": comparisonQuerySchema,
  "/comparisons/:statementId/:rollCallId": asOfQuerySchema,
  "/timeline": timelineQuerySchema,
  "/sources": sourceQuerySchema,
  "/grid": gridQuerySchema,
  "/grid/csv": gridQuerySchema,
  "/grid/json": gridQuerySchema,
  "/compare": senatorPairQuerySchema,
  "/search": searchQuerySchema,
  "/report": reportQuerySchema,
  "/follow/email": followQuerySchema,
  "/oembed": oembedQuerySchema.shape,
} satisfies Record<string, QuerySchema>;

/** Routes that refuse a key they do not know by its name, as the API does: their query reaches them whole. */
export const STRICT_ROUTES: readonly string[] = ["/download/:file"];

/** Lists the keys that the route with this pattern reads of its query. */
export function queryKeysOf(pattern: string): readonly string[] {
  return Object.hasOwn(PAGE_QUERIES, pattern) ? Object.keys(PAGE_QUERIES[pattern as keyof typeof PAGE_QUERIES]) : [];
}
