/** How many requests one network may make. */
import { type RateLimiter, type RateLimitStatus, rateLimiter } from "#data/rate-limits/rate-limiter.ts";
import { env } from "#env.ts";

const WINDOW_SECONDS = 60;
let requests: RateLimiter | undefined;

/** Counts `points` requests of this network. */
export async function countRequest(clientNetwork: string, points = 1): Promise<RateLimitStatus> {
  requests ??= rateLimiter({ name: "api", limit: env().API_REQUESTS_A_MINUTE, seconds: WINDOW_SECONDS });
  return requests.count(clientNetwork, points);
}

/** As `draft-ietf-httpapi-ratelimit-headers` has them, in its present form and in the earlier one that clients know. */
export function limitHeaders({ limit, remaining, reset }: RateLimitStatus): Record<string, string> {
  return {
    "ratelimit-policy": `"requests";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"requests";r=${remaining};t=${reset}`,
    "ratelimit-limit": `${limit}`,
    "ratelimit-remaining": `${remaining}`,
    "ratelimit-reset": `${reset}`,
  };
}
