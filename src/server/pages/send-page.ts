import type http from "node:http";
import { chooseEncoding } from "./content-encoding.ts";
import type { CachedPage, Encoding, PageCache } from "./page-cache.ts";

/** Sends a finished page, or says that the client has it already. */
export function sendPage(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  { cache, key, page, extra }: { cache: PageCache; key: string; page: CachedPage; extra: string[] },
): Promise<void> | void {
  const { "if-none-match": known, "accept-encoding": accepted } = req.headers;
  if (page.status === 200 && known !== undefined && knows(known, page.etag)) {
    res.writeHead(304, [...page.headers, "ETag", page.etag, ...extra]);
    res.end();
    return;
  }
  const encoding = page.compressible ? chooseEncoding(accepted) : "identity";
  const ready = cache.readyBody(key, page, encoding);
  if (ready) send(req, res, page, encoding, ready, extra);
  else return cache.body(key, page, encoding).then((body) => send(req, res, page, encoding, body, extra));
}

function send(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  page: CachedPage,
  encoding: Encoding,
  body: Buffer,
  extra: string[],
): void {
  const headers = [...page.headers, "ETag", page.etag, "Content-Length", String(body.length), ...extra];
  if (encoding !== "identity") headers.push("Content-Encoding", encoding);
  res.writeHead(page.status, headers);
  res.end(req.method === "HEAD" ? undefined : body);
}

function knows(known: string, etag: string): boolean {
  return known === etag || known === "*" || known.split(",").some((each) => each.trim() === etag);
}
