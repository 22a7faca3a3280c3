import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { allowedUrl } from "./public-address.ts";
import {
  INTERNET,
  type RequestErrorKind,
  requestErrorOf,
  requestSafely,
  type Outside as SafeOutside,
  type SafeRequestError,
} from "./safe-request.ts";
import { SourceRejected } from "./source-rejected.ts";

/** What was found at an address, after all redirects. */
export type FetchedSource = { address: string; contentType: string; bytes: Buffer };

/** `ports`: as a URL writes them, the usual one being empty. */
export type Outside = SafeOutside & { ports: readonly string[] };

const WEB: Outside = { ...INTERNET, ports: [""] };

export const LIMITS = { bytes: 5_000_000, milliseconds: 20_000, redirects: 5 } as const;
type Limits = { [Key in keyof typeof LIMITS]: number };

const ACCEPTED = /^(text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\b/i;

/**
 * Fetches one page or file for an editor, without SSRF; every redirect goes through the same checks. Size and time are
 * limited.
 * @throws SourceRejected with a sentence for the editor.
 */
export async function fetchSource(
  sourceUrl: string,
  { outside = WEB, limits = LIMITS }: { outside?: Outside; limits?: Limits } = {},
): Promise<FetchedSource> {
  const over = AbortSignal.timeout(limits.milliseconds);
  let next = sourceUrl;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const url = allowedUrl(next, outside.ports);
    const response = await requestPage(url, outside, over);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      response.destroy();
      const target = URL.parse(headers.location, url);
      if (!target) throw new SourceRejected("The site sends us on to something that is no address.");
      next = target.href;
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new SourceRejected(
        `The site answered ${statusCode}: open the page yourself, and paste or upload its text.`,
      );
    }
    const contentType = headers["content-type"] ?? "";
    if (!ACCEPTED.test(contentType)) {
      response.destroy();
      throw new SourceRejected("This is no web page, plain text or PDF.");
    }
    return { address: url.href, contentType, bytes: await readAll(response, limits.bytes, over, url.hostname) };
  }
  throw new SourceRejected(`The site sends us on more than ${limits.redirects} times.`);
}

async function requestPage(url: URL, outside: Outside, over: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    accept: "text/html, application/pdf, text/plain",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Mozilla/5.0 (compatible; said-and-voted; an editor keeps a copy of a source)",
  };
  try {
    return await requestSafely(url, { headers, outside, over });
  } catch (error) {
    throw toSourceError(requestErrorOf(error, over), url.hostname);
  }
}

async function readAll(response: IncomingMessage, most: number, over: AbortSignal, host: string): Promise<Buffer> {
  const tooLarge = () =>
    new SourceRejected(`This is larger than ${most / 1_000_000} MB: paste the part with the quote.`);
  if (Number(response.headers["content-length"]) > most) {
    response.destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let length = 0;
  let packed = 0;
  // Much can be packed into nothing: what comes in is counted as well as what comes out.
  response.on("data", (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > most) response.destroy(tooLarge());
  });
  const unpacked = unpack(response);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > most) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof SourceRejected ? error : toSourceError(requestErrorOf(error, over), host);
  } finally {
    unpacked.destroy();
    response.destroy();
  }
  return Buffer.concat(chunks);
}

const UNPACKING: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpack(response: IncomingMessage): Readable {
  const packed = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (packed === "identity" || packed === "") return response;
  const stream = UNPACKING[packed]?.();
  if (!stream) {
    response.destroy();
    throw new SourceRejected("The site packs its pages in a way that is not known here.");
  }
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

function toSourceError(fault: SafeRequestError, host: string): SourceRejected {
  return new SourceRejected(sentenceOf(fault.kind, host));
}

function sentenceOf(kind: RequestErrorKind, host: string): string {
  switch (kind) {
    case "timeout":
      return "The site took too long to answer: paste or upload the text.";
    case "unknown_host":
      return `${host} was not found, or this server cannot reach the network: paste or upload the text.`;
    case "not_public":
      return `${host} leads to an address that is not on the public web.`;
    case "other_server":
      return "The connection went elsewhere than it was meant to.";
    case "certificate":
      return "The site’s certificate is not good: open the page yourself, and look twice.";
    case "unreachable":
      return "The site could not be reached from this server: paste or upload the text.";
  }
}
