import { asOfQuerySchema } from "./as-of.ts";
import { comparisonQuerySchema } from "./comparison-query.ts";
import { votesQueryFields } from "./every-vote.ts";
import type { QuerySchema } from "./list-query.ts";
import { oembedQuerySchema } from "./oembed.ts";
import { reportQuerySchema } from "./report.ts";
import { searchQuerySchema } from "./search-query.ts";
import { senatorPairQuerySchema } from "./senator-pair.ts";
import { senatorQuerySchema } from "./senator-query.ts";
import { sourceQuerySchema } from "./source-list.ts";
import { statementQuerySchema } from "./statement-list.ts";
import { followQuerySchema } from "./subscription.ts";
import { timelineQuerySchema } from "./timeline.ts";
import { gridQuerySchema } from "./vote-grid.ts";

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
