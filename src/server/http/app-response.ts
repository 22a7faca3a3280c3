import type http from "node:http";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import zlib from "node:zlib";
import type { NextResponse, StreamedResponse } from "../next-app.ts";
import { chooseEncoding, isCompressible } from "../pages/content-encoding.ts";
import type { Route } from "../route-table.ts";
import { type HeaderList, pickResponseHeaders } from "./response-headers.ts";

const compressBrotli = promisify(zlib.brotliCompress);
const compressGzip = promisify(zlib.gzip);
/** Made for one client, so that what it costs counts for as much as what it saves. */
const QUALITY = { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 };
const TOO_SHORT_BYTES = 1000;
const GOOD = new Set([200, 204, 304]);

type Options = { route: Route; headers: HeaderList };

/** Sends the app's response to this client: its body, and of its headers those that the route lets out. */
export async function sendAppResponse(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  response: NextResponse | StreamedResponse,
  { route, headers }: Options,
): Promise<void> {
  const { status, body } = response;
  const type = response.headers.get("content-type")?.[0] ?? "";
  const isWhole = Buffer.isBuffer(body);
  const mayPack = isCompressible(type) && !(isWhole && body.length < TOO_SHORT_BYTES);
  const encoding = mayPack && req.method !== "HEAD" ? chooseEncoding(req.headers["accept-encoding"]) : "identity";
  const list = [
    ...pickResponseHeaders(response.headers, route.headers),
    ...["Cache-Control", GOOD.has(status) ? route.cacheControl : "no-store"],
    ...(isCompressible(type) ? ["Vary", "Accept-Encoding"] : []),
    ...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
    ...headers,
  ];
  if (!isWhole)
    return sendStream(req, res, response as StreamedResponse, encoding === "identity" ? null : "gzip", list);
  const packed =
    encoding === "br"
      ? await compressBrotli(body, { params: QUALITY })
      : encoding === "gzip"
        ? await compressGzip(body)
        : body;
  // Of an answer without a body by its nature, the length is nobody's news.
  if (status !== 204 && status !== 304 && req.method !== "HEAD") list.push("Content-Length", String(packed.length));
  res.writeHead(status, list);
  res.end(req.method === "HEAD" ? undefined : packed);
}

async function sendStream(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  response: StreamedResponse,
  encoding: "gzip" | null,
  list: HeaderList,
): Promise<void> {
  const { status, body } = response;
  const at = list.indexOf("Content-Encoding");
  if (encoding && at >= 0) list[at + 1] = encoding;
  res.writeHead(status, list);
  if (req.method === "HEAD") {
    response.stop();
    return void res.end();
  }
  try {
    if (encoding) await pipeline(body, zlib.createGzip(), res);
    else await pipeline(body, res);
  } catch {
    // A client that hung up is no failure of ours, and one whose answer broke off sees that it is not whole.
    res.destroy();
  } finally {
    response.stop();
  }
}
