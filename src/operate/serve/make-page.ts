import { createHash } from "node:crypto";
import type http from "node:http";
import lightMyRequest, { type Response as LightMyRequestResponse } from "light-my-request";
import { withAnswerStatus } from "#answer-status.ts";
import { contentSecurityPolicy } from "./content-security.ts";
import { TooBusy } from "./gate.ts";
import { isCompressible, type KeptPage } from "./kept-pages.ts";
import { mayBeFramed, securityHeaders } from "./security-headers.ts";
import { NOTHING_TO_EMBED, withoutFramework } from "./without-framework.ts";

/** What Next answers requests with. */
export type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => Promise<void>;

export type MadePage = { page: KeptPage; body: Buffer; mayBeKept: boolean };

export type MakeOptions = {
  handler: Handler;
  siteUrl: string;
  /** What makes Next take the request for one in its draft mode (site-map.ts). */
  draftKey: string;
  /** False for a page that is made for each request: it is kept by nobody. */
  mayBeKept?: boolean;
};

type Answer = { statusCode: number; given: Map<string, string>; body: Buffer };

const PATIENCE_MS = 20_000;
const ATTEMPTS = 3;

/** What the framework answers where no page has the address: whole, in HTML. */
export const NO_SUCH_PAGE = "/_not-found";
/** Where a page finds that what it is about is not there, it sends scripts alone, which write the words in the browser. */
const WORDLESS = 'id="__next_error__"';

/** Of the connection, of the framework, or set anew here. */
const DROPPED =
  /^(connection|keep-alive|date|transfer-encoding|content-length|content-encoding|etag|vary|cache-control|set-cookie|x-powered-by|x-nextjs-.*|content-security-policy|x-frame-options)$/;

/** For readers, the page is as old as the last answer; a cache between us may keep it for a second, or while we are gone. */
const FOR_READERS = "public, max-age=0, s-maxage=1, stale-if-error=86400";
/** What the framework says of everything that it makes in its draft mode. */
const FRAMEWORKS_OWN = "private, no-cache, no-store, max-age=0, must-revalidate";
/** After so long a page is made again though the record has not changed. */
const KEPT_MS = 60 * 60 * 1000;

/**
 * Has Next make a page that is the same for everybody: it sees the address and nothing else of whoever asks, so that
 * nothing that one reader sends can get into what another one is shown. It is asked in its draft mode, which means that
 * it makes the page for this one request; for a cache of its own, which keeps nothing here, it would take twice as long
 * (docs/decisions/0069). Null where it finds nothing and says so in scripts alone.
 */
export async function makePage(address: string, requestId: string, options: MakeOptions): Promise<MadePage | null> {
  const { siteUrl } = options;
  const pathname = pathOf(address);
  const [{ statusCode, given, body: made }, asked] = await withAnswerStatus(async (status) => [
    await askUntilWhole(address, requestId, options),
    status(),
  ]);
  // A page that found nothing, and says so in words of its own.
  const status = statusCode === 200 ? (asked ?? 200) : statusCode;
  const type = given.get("content-type") ?? "";
  const isWordless = statusCode === 404 && type.startsWith("text/html") && made.includes(WORDLESS);
  if (isWordless && !mayBeFramed(pathname)) return null;
  const body = isWordless ? Buffer.from(NOTHING_TO_EMBED) : made;
  const cacheControl = given.get("cache-control") ?? "";
  const isFrameworksOwn = cacheControl === FRAMEWORKS_OWN;
  // Of addresses that lead nowhere there is no end; the page that says so is one.
  const isWanted = status === 200 || (status === 404 && address === NO_SUCH_PAGE);
  const mayBeKept =
    (options.mayBeKept ?? true) &&
    isWanted &&
    !given.has("set-cookie") &&
    (isFrameworksOwn || !/no-store|private/.test(cacheControl));
  const mayBeShared = mayBeKept && isFrameworksOwn && status === 200;
  const headers = [
    ...[...given].filter(([name]) => !DROPPED.test(name)).flat(),
    ...["Cache-Control", mayBeShared ? FOR_READERS : cacheControl],
    ...["Vary", varies(given.get("vary"))],
    ...["Content-Security-Policy", contentSecurityPolicy([], { framed: mayBeFramed(pathname) })],
    ...securityHeaders(pathname, siteUrl),
  ];
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const page = {
    status,
    headers,
    etag,
    compressible: isCompressible(type),
    expires: Date.now() + KEPT_MS,
    timeless: false,
    mayBeShared,
  };
  return { page, body, mayBeKept };
}

/**
 * The framework does not wait for every part of a page that it makes for one request: on a busy machine, once in some ten
 * thousand pages, a part of what belongs in the head came after the end. Such a page is thrown away and asked for again.
 */
async function askUntilWhole(address: string, requestId: string, options: MakeOptions): Promise<Answer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { statusCode, headers, payload, rawPayload } = await askInTime(address, requestId, options);
    const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), once(value)]));
    if (!given.get("content-type")?.startsWith("text/html")) return { statusCode, given, body: rawPayload };
    const page = withoutFramework(payload);
    if (page !== null) return { statusCode, given, body: Buffer.from(page) };
  }
  throw new Error(`${pathOf(address)} came in parts, ${ATTEMPTS} times`);
}

/** A timer that is left to run would hold all of the answer in memory for as long. */
async function askInTime(
  address: string,
  requestId: string,
  { handler, siteUrl, draftKey }: MakeOptions,
): Promise<LightMyRequestResponse> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE_MS);
  try {
    return await lightMyRequest(
      (req, res) => {
        handler(req as unknown as http.IncomingMessage, res as unknown as http.ServerResponse).catch((error: unknown) =>
          res.destroy(error as Error),
        );
      },
      {
        method: "GET",
        url: address,
        headers: {
          host: new URL(siteUrl).host,
          "x-request-id": requestId,
          "accept-encoding": "identity",
          cookie: `__prerender_bypass=${draftKey}`,
        },
        signal: late.signal,
      },
    );
  } catch (error) {
    // A page that is late is no fault of the page: a machine that is busy is asked again.
    throw late.signal.aborted ? new TooBusy() : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Without what somebody may have searched for, which is not ours to write down. */
export function pathOf(address: string): string {
  return address.split("?")[0] as string;
}

/** The framework sets some headers twice over, the address of a redirect among them. */
function once(value: http.OutgoingHttpHeader | undefined): string {
  return [...new Set([value].flat())].join(", ");
}

function varies(given = ""): string {
  const names = given.split(",").map((name) => name.trim().toLowerCase());
  return [...new Set([...names, "accept-encoding"])].filter(Boolean).join(", ");
}
