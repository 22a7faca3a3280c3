import { createHash } from "node:crypto";

/** A body with its tag and date, or 304 where the reader has it: tags are believed before dates (RFC 9110, 13.2.2). */
export function respondWithFeed(request: Request, body: string, type: string, updated: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = {
    etag,
    "last-modified": new Date(updated).toUTCString(),
    "access-control-allow-origin": "*",
  };
  if (isNotModified(request, etag, updated)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "content-type": `${type}; charset=utf-8` } });
}

function isNotModified(request: Request, etag: string, updated: string): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null)
    return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  // Dates in headers have no fractions of a second.
  return Math.floor(Date.parse(updated) / 1000) * 1000 <= since;
}
