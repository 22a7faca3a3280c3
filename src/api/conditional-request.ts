/** Answers that are asked for again before anything has changed are not made again. */
import { createHash } from "node:crypto";
import type { RecordVersion } from "#data/history/record-version.ts";
import { METHOD_VERSION } from "#domain/comparisons/comparison.ts";

/** Raised when the same record is answered with other texts or by another schema, so that no reader keeps the old ones. */
export const RESPONSE_VERSION = "2";

/**
 * The answer with its tag, or 304 without making it where the reader has it. The tag is weak: of one state of the
 * record an address gives the same answer, but on its way it may be packed in different ways.
 */
export async function respondIfChanged(
  request: Request,
  { version, changedAt }: RecordVersion,
  render: () => Promise<Response>,
): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const target = pathname + search;
  const tag = `W/"${createHash("sha256").update(`${version} ${METHOD_VERSION} ${RESPONSE_VERSION} ${target}`).digest("base64url").slice(0, 22)}"`;
  const clientTag = request.headers.get("if-none-match");
  const response =
    clientTag !== null && isAmong(tag, clientTag)
      ? new Response(null, { status: 304 })
      : await withoutBody(request, await render());
  response.headers.set("etag", tag);
  response.headers.set("last-modified", new Date(changedAt).toUTCString());
  return response;
}

function isAmong(tag: string, clientTag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return clientTag.trim() === "*" || clientTag.split(",").some((item) => opaque(item) === opaque(tag));
}

/** HEAD: what has been begun to be made is not gone on with. */
async function withoutBody(request: Request, response: Response): Promise<Response> {
  if (request.method !== "HEAD") return response;
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}
