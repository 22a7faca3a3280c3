import { lookup } from "node:dns/promises";
import { type RequestOptions, request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "#import/source/public-address.ts";

/** The outside world, which tests make smaller. */
export type Outside = {
  resolve: (host: string) => Promise<string[]>;
  mayConnect: (number: string) => boolean;
  ca?: string;
};

const INTERNET: Outside = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: isPublicAddress,
};

/** The status that the server answered with, or in words why there is none. */
export type Posted = { status: number } | { fault: string };

type Message = { headers: Record<string, string>; body: string };

/**
 * Posts to a server of others. Its name is resolved here, once; only numbers of the public internet are connected to,
 * and exactly the one that was checked. No redirect is followed and nothing of the answer is read but its status, so
 * that nobody can use this site to look into its own network.
 */
export async function postSafely(
  address: string,
  { headers, body }: Message,
  { outside = INTERNET, milliseconds = 15_000 }: { outside?: Outside; milliseconds?: number } = {},
): Promise<Posted> {
  const url = new URL(address);
  const over = AbortSignal.timeout(milliseconds);
  try {
    const number = await numberOf(url.hostname, outside, over);
    if (number === null) return { fault: "leads to an address that is not on the public internet" };
    return { status: await post(url, number, { headers, body }, outside.ca, over) };
  } catch (error) {
    return { fault: inWords(error, over) };
  }
}

/** Null where one of them is not public: then the name is not to be trusted at all. */
async function numberOf(host: string, { resolve, mayConnect }: Outside, over: AbortSignal): Promise<string | null> {
  const numbers = await Promise.race([resolve(host), rejectedBy(over)]);
  const [first] = numbers;
  return first !== undefined && numbers.every(mayConnect) ? first : null;
}

function rejectedBy(over: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => over.addEventListener("abort", () => reject(over.reason), { once: true }));
}

function post(url: URL, number: string, { headers, body }: Message, ca: string | undefined, over: AbortSignal) {
  const pinned: LookupFunction = (_host, options, give) => {
    const family = isIP(number);
    if (options.all) give(null, [{ address: number, family }]);
    else give(null, number, family);
  };
  const options: RequestOptions = {
    method: "POST",
    lookup: pinned,
    agent: false,
    signal: over,
    ...(ca && { ca }),
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
  };
  return new Promise<number>((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function inWords(error: unknown, over: AbortSignal): string {
  if (over.aborted) return "took too long";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/.test(code)) return `has no good certificate (${code})`;
  return `could not be reached${code && ` (${code})`}`;
}
