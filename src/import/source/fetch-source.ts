import { lookup } from "node:dns/promises";
import type { IncomingMessage } from "node:http";
import { type RequestOptions, request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { allowedAddress, isPublicAddress } from "./public-address.ts";
import { SourceRefused } from "./source-refused.ts";

/** What was found at an address, after all redirects. */
export type FetchedFile = { address: string; contentType: string; bytes: Buffer };

/** The outside world, which tests make smaller. `ports`: as a URL writes them, the usual one being empty. */
export type Outside = {
  resolve: (host: string) => Promise<string[]>;
  mayConnect: (number: string) => boolean;
  ports: readonly string[];
  ca?: string;
};

const INTERNET: Outside = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  mayConnect: isPublicAddress,
  ports: [""],
};

export const LIMITS = { bytes: 5_000_000, milliseconds: 20_000, redirects: 5 } as const;
type Limits = { [Key in keyof typeof LIMITS]: number };

const ACCEPTED = /^(text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\b/i;

/**
 * Fetches one page or file for an editor. Each name is resolved here, once; only numbers of the public internet are
 * connected to, and exactly those that were checked; every redirect goes through the same. Size and time are limited.
 * @throws SourceRefused with a sentence for the editor.
 */
export async function fetchSource(
  address: string,
  { outside = INTERNET, limits = LIMITS }: { outside?: Outside; limits?: Limits } = {},
): Promise<FetchedFile> {
  const over = AbortSignal.timeout(limits.milliseconds);
  let next = address;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const url = allowedAddress(next, outside.ports);
    const answer = await ask(url, outside, over);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.destroy();
      const target = URL.parse(headers.location, url);
      if (!target) throw new SourceRefused("The site sends us on to something that is no address.");
      next = target.href;
      continue;
    }
    if (statusCode !== 200) {
      answer.destroy();
      throw new SourceRefused(`The site answered ${statusCode}: open the page yourself, and paste or upload its text.`);
    }
    const contentType = headers["content-type"] ?? "";
    if (!ACCEPTED.test(contentType)) {
      answer.destroy();
      throw new SourceRefused("This is no web page, plain text or PDF.");
    }
    return { address: url.href, contentType, bytes: await readAll(answer, limits.bytes, over) };
  }
  throw new SourceRefused(`The site sends us on more than ${limits.redirects} times.`);
}

async function ask(url: URL, outside: Outside, over: AbortSignal): Promise<IncomingMessage> {
  const number = await numberOf(url.hostname, outside, over);
  const pinned: LookupFunction = (_host, options, give) => {
    const family = isIP(number);
    if (options.all) give(null, [{ address: number, family }]);
    else give(null, number, family);
  };
  const options: RequestOptions = {
    lookup: pinned,
    agent: false,
    signal: over,
    ...(outside.ca && { ca: outside.ca }),
    headers: {
      accept: "text/html, application/pdf, text/plain",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": "Mozilla/5.0 (compatible; said-and-voted; an editor keeps a copy of a source)",
    },
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      // What was checked is what was connected to.
      if (answer.socket.remoteAddress === number) resolve(answer);
      else reject(new SourceRefused("The connection went elsewhere than it was meant to."));
    });
    sent.on("error", (error) => reject(inWords(error, over)));
    sent.end();
  });
}

async function numberOf(host: string, { resolve, mayConnect }: Outside, over: AbortSignal): Promise<string> {
  const numbers = await resolve(host).catch(() => {
    throw new SourceRefused(
      `${host} was not found, or this server cannot reach the network: paste or upload the text.`,
    );
  });
  if (over.aborted) throw inWords(over.reason, over);
  // One that is not public among them says that the name is not to be trusted.
  const [first] = numbers;
  if (first === undefined || !numbers.every(mayConnect))
    throw new SourceRefused(`${host} leads to an address that is not on the public web.`);
  return first;
}

async function readAll(answer: IncomingMessage, most: number, over: AbortSignal): Promise<Buffer> {
  const tooLarge = () =>
    new SourceRefused(`This is larger than ${most / 1_000_000} MB: paste the part with the quote.`);
  if (Number(answer.headers["content-length"]) > most) {
    answer.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  let packed = 0;
  // Much can be packed into nothing: what comes in is counted as well as what comes out.
  answer.on("data", (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > most) answer.destroy(tooLarge());
  });
  const unpacked = unpack(answer);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw inWords(error, over);
  } finally {
    unpacked.destroy();
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

const UNPACKING: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpack(answer: IncomingMessage): Readable {
  const packed = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packed === "identity" || packed === "") return answer;
  const stream = UNPACKING[packed]?.();
  if (!stream) {
    answer.destroy();
    throw new SourceRefused("The site packs its pages in a way that is not known here.");
  }
  answer.on("error", (error) => stream.destroy(error));
  return answer.pipe(stream);
}

function inWords(error: unknown, over: AbortSignal): SourceRefused {
  if (error instanceof SourceRefused) return error;
  if (over.aborted) return new SourceRefused("The site took too long to answer: paste or upload the text.");
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|EPROTO/.test(code))
    return new SourceRefused("The site’s certificate is not good: open the page yourself, and look twice.");
  return new SourceRefused("The site could not be reached from this server: paste or upload the text.");
}
