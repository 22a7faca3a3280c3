/** How many requests one network may make. */
import { type Standing, type WindowLimit, windowLimit } from "#data/window-limit.ts";
import { env } from "#env.ts";

const WINDOW_SECONDS = 60;
let requests: WindowLimit | undefined;

/** Counts `points` requests of this network. */
export async function countRequest(network: string, points = 1): Promise<Standing> {
  requests ??= windowLimit({ name: "api", limit: env().API_REQUESTS_A_MINUTE, seconds: WINDOW_SECONDS });
  return requests.count(network, points);
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
