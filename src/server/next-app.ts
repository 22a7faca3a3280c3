import type http from "node:http";
import type { Readable } from "node:stream";
import lightMyRequest from "light-my-request";
import { log } from "#log.ts";
import { Overloaded } from "./concurrency-limiter.ts";

/** What Next answers requests with. */
export type Handler = (req: http.IncomingMessage, res: http.ServerResponse) => Promise<void>;

export type NextRequest = {
  method: "GET" | "HEAD" | "POST" | "OPTIONS";
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body?: Buffer | Readable | undefined;
  /** After so long it is given up. */
  timeoutMs?: number;
};

export type NextResponse = {
  status: number;
  /** By names in lower case; a header that was set twice over with the same value counts once. */
  headers: Map<string, string[]>;
  body: Buffer;
};

/** The same where it is sent while it is made; `stop` ends the making. */
export type StreamedResponse = Omit<NextResponse, "body"> & { body: Readable; stop(): void };

/**
 * Sends Next a request that we built and waits for the whole response: it sees neither the client's request nor its
 * connection, and nothing that it sets leaves by itself. @throws ResponseTimeout where it takes longer than `timeoutMs`
 */
export async function askNext(handler: Handler, request: NextRequest): Promise<NextResponse> {
  const { timeoutMs } = request;
  const late = new AbortController();
  // A timer that is left to run would hold all of the answer in memory for as long.
  const timer = timeoutMs === undefined ? null : setTimeout(() => late.abort(), timeoutMs);
  try {
    const { statusCode, headers, rawPayload } = await inject(handler, request, { signal: late.signal });
    return { status: statusCode, headers: headerMap(headers), body: rawPayload };
  } catch (error) {
    // A page that is late is no fault of the page: a machine that is busy is asked again.
    if (!late.signal.aborted) throw error;
    log.warn({ method: request.method, path: request.url.split("?")[0], timeoutMs }, "Next did not respond in time");
    throw new ResponseTimeout();
  } finally {
    if (timer) clearTimeout(timer);
  }
}

/** Raised where Next did not answer in time; answered like `Overloaded`, but what was sent may have been carried out. */
export class ResponseTimeout extends Overloaded {
  override name = "ResponseTimeout";
}

/** Hands Next a request, and gives its answer as soon as it begins. */
export async function streamNext(handler: Handler, request: NextRequest): Promise<StreamedResponse> {
  const response = await inject(handler, request, { payloadAsStream: true });
  const body = response.stream();
  return {
    status: response.statusCode,
    headers: headerMap(response.headers),
    body,
    stop: () => void response.raw.res.destroy(),
  };
}

function inject(
  handler: Handler,
  { method, url, headers, body }: NextRequest,
  options: { signal?: AbortSignal; payloadAsStream?: boolean },
) {
  return lightMyRequest(
    (req, res) => {
      handler(req as unknown as http.IncomingMessage, res as unknown as http.ServerResponse).catch((error: unknown) =>
        res.destroy(error as Error),
      );
    },
    { method, url, headers: { "accept-encoding": "identity", ...headers }, ...(body && { payload: body }), ...options },
  );
}

function headerMap(headers: http.OutgoingHttpHeaders): Map<string, string[]> {
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), [...new Set([value].flat().map(String))]]));
}
