import type http from "node:http";
import { chooseEncoding, type Encoding, type KeptPage, type KeptPages } from "./kept-pages.ts";

/** Sends a kept page, or says that the reader's browser has it already. */
export function answerKept(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  { pages, key, page, extra }: { pages: KeptPages; key: string; page: KeptPage; extra: string[] },
): Promise<void> | void {
  const { "if-none-match": known, "accept-encoding": accepted } = req.headers;
  if (page.status === 200 && known !== undefined && knows(known, page.etag)) {
    res.writeHead(304, [...page.headers, "ETag", page.etag, ...extra]);
    res.end();
    return;
  }
  const encoding = page.compressible ? chooseEncoding(accepted) : "identity";
  const ready = pages.readyBody(key, page, encoding);
  if (ready) send(req, res, page, encoding, ready, extra);
  else return pages.body(key, page, encoding).then((body) => send(req, res, page, encoding, body, extra));
}

function send(
  req: http.IncomingMessage,
  res: http.ServerResponse,
  page: KeptPage,
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
