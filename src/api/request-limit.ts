/** How many requests one network may make. Counted in the memory of this process, so that a request costs no write. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "#env.ts";

const WINDOW_SECONDS = 60;
let limiter: RateLimiterMemory | undefined;

/** Where a network stands: how much it may ask in all, how much is left, in how many seconds that begins anew. */
export type Standing = { allowed: boolean; limit: number; remaining: number; reset: number };

/** Counts `points` requests of this network. */
export async function countRequest(network: string, points = 1): Promise<Standing> {
  const limit = env().API_REQUESTS_A_MINUTE;
  limiter ??= new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  try {
    return { allowed: true, limit, ...left(await limiter.consume(network, points)) };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, limit, ...left(refused) };
  }
}

function left({ remainingPoints, msBeforeNext }: RateLimiterRes) {
  return { remaining: Math.max(0, remainingPoints), reset: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

/** As `draft-ietf-httpapi-ratelimit-headers` has them, in its present form and in the earlier one that clients know. */
export function limitHeaders({ limit, remaining, reset }: Standing): Record<string, string> {
  return {
    "ratelimit-policy": `"requests";q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `"requests";r=${remaining};t=${reset}`,
    "ratelimit-limit": `${limit}`,
    "ratelimit-remaining": `${remaining}`,
    "ratelimit-reset": `${reset}`,
  };
}
