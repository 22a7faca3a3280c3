/** The API at its addresses: `/api/v1/…` after the table of endpoints. */
import { resolveAsOf } from "#data/history/public-days.ts";
import { findRecordVersion } from "#data/history/record-version.ts";
import { asOfErrorMessage } from "#domain/history/as-of.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { compareMethods } from "./compare.ts";
import { respondIfChanged } from "./conditional-request.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { DEFAULT_LIMIT, type Endpoint, querySchemaOf } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { onSite } from "./on-site.ts";
import { openApiDocument } from "./openapi.ts";
import { readStrictly } from "./read-query.ts";
import { handleRequest, type Methods } from "./respond.ts";
import { metaOf } from "./schemas/envelope.ts";
import { ApiError } from "./schemas/problem.ts";
import { serviceIndex } from "./service-index.ts";

export const BASE = "/api/v1";

/** Answers any request below `/api/v1`. */
export function serveApi(request: Request): Promise<Response> {
  return handleRequest(request, (url) => methodsAt(url.pathname));
}

/** The body that a request would be given, for the page that shows it; nobody is counted. @throws ApiError likewise. */
export async function responseBodyOf(path: string, body?: unknown): Promise<unknown> {
  const target = onSite(BASE + path);
  const request =
    body === undefined
      ? new Request(target)
      : new Request(target, {
          method: "POST",
          body: JSON.stringify(body),
          headers: { "content-type": "application/json" },
        });
  const url = new URL(target);
  const method = methodsAt(url.pathname)[body === undefined ? "GET" : "POST"];
  const response = await method?.({ request, url, version: await findRecordVersion() });
  return response?.json();
}

/** @throws ApiError where no endpoint has this path. */
function methodsAt(pathname: string): Methods {
  const path = pathname.slice(BASE.length).replace(/\/$/, "");
  if (path === "") return { GET: always(serviceIndex) };
  if (path === "/openapi.json") return { GET: always(openApiDocument) };
  if (path === "/compare") return compareMethods;
  for (const endpoint of ENDPOINTS) {
    const params = paramsIn(endpoint, path);
    if (params) return { GET: getOf(endpoint, params) };
  }
  throw new ApiError(
    "not-found",
    `There is no such resource. All resources are listed in ${onSite(`${BASE}/openapi.json`)}.`,
  );
}

/** What does not depend on what is asked. */
function always(render: () => unknown): Methods["GET"] {
  return ({ request, version }) => respondIfChanged(request, version, async () => json(render()));
}

function getOf(endpoint: Endpoint, params: Record<string, string>): Methods["GET"] {
  return async ({ request, url, version }) => {
    const required = endpoint.kind === "list" ? endpoint.required : [];
    const input = readStrictly(querySchemaOf(endpoint), url.searchParams, required);
    const { asOf: day, ...query } = input as { asOf?: string };
    const asOf = endpoint.takesAsOf ? await dayOf(day) : null;
    if (endpoint.kind === "one")
      return respondIfChanged(request, version, async () =>
        json({ data: found(await endpoint.find(params, query, asOf), url), meta: metaOf(version, asOf) }),
      );
    const { limit = DEFAULT_LIMIT, cursor, ...filter } = query as { limit?: number; cursor?: string };
    const after = cursor === undefined ? undefined : readCursor(endpoint.after, cursor);
    return respondIfChanged(request, version, async () => {
      const { items, next } = found(await endpoint.list(params, filter, { after, limit, asOf }), url);
      const cursorOfNext = next && writeCursor(next);
      const response = json({ data: items, next: cursorOfNext, meta: metaOf(version, asOf) });
      if (cursorOfNext) response.headers.set("link", `<${onSite(nextPath(url, cursorOfNext))}>; rel="next"`);
      return response;
    });
  };
}

/** @throws ApiError where there is no record of that day. */
async function dayOf(input: string | undefined): Promise<AsOf> {
  const asked = await resolveAsOf(input);
  if (asked.error === null) return asked.asOf;
  const detail = asOfErrorMessage(asked.error, asked.input, asked.days);
  throw new ApiError("invalid-parameter", detail, [{ parameter: "asOf", detail }]);
}

/** The values of the path's slots; null where this is not its path, or a slot cannot hold the value. */
function paramsIn(endpoint: Endpoint, path: string): Record<string, string> | null {
  const [slots, parts] = [endpoint.path.split("/"), path.split("/")];
  if (slots.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, slot] of slots.entries()) {
    const name = /^\{(\w+)\}$/.exec(slot)?.[1];
    const part = decoded(parts[index] ?? "");
    if (name === undefined ? part !== slot : !endpoint.params[name]?.safeParse(part).success) return null;
    if (name !== undefined && part !== null) params[name] = part;
  }
  return params;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

function found<T>(data: T | null, url: URL): T {
  if (data === null) throw new ApiError("not-found", `There is nothing public at ${url.pathname}.`);
  return data;
}

function nextPath(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set("cursor", cursor);
  return `${url.pathname}?${query}`;
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { "content-type": "application/json; charset=utf-8" } });
}
