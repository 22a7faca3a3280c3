import { openWindowLimit } from "#data/window-limit.ts";

/** So many searches may come from one network in a minute: more than anybody types. */
export const SEARCHES_A_MINUTE = 60;

export type SearchLimit = {
  /** Counts one search of this network; gives 0 where it may be made, else the seconds to wait. */
  secondsToWait(network: string): Promise<number>;
  close(): Promise<void>;
};

export function openSearchLimit(databaseUrl: string): SearchLimit {
  const limit = openWindowLimit(databaseUrl, { name: "search", limit: SEARCHES_A_MINUTE, seconds: 60 });
  return {
    async secondsToWait(network) {
      const { allowed, reset } = await limit.count(network);
      return allowed ? 0 : reset;
    },
    close: () => limit.close(),
  };
}
