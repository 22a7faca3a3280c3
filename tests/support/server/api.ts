/** The API as a client sees it, without a server between. */
import { vi } from "vitest";
import { serveApi } from "#api/serve.ts";

/** Few enough that a slow machine makes more than these within the minute. */
export const LIMIT = 40;
process.env.API_REQUESTS_A_MINUTE = `${LIMIT}`;

// Each of these tests asks very often.
vi.setConfig({ testTimeout: 180_000 });

let networkCount = 0;

/** A network of its own for each request, so that the limit is met only by those who look for it. */
export function uniqueClientNetwork(): Record<string, string> {
  networkCount += 1;
  return { "x-forwarded-for": `10.${(networkCount >> 16) & 255}.${(networkCount >> 8) & 255}.${networkCount & 255}` };
}

/** What comes back is for the tests to find out. */
type Json = ReturnType<typeof JSON.parse>;

export type ApiResponse = { status: number; headers: Headers; text: string; body: Json };

/** `path` is what follows `/api/v1`. */
export async function ask(path: string, init: RequestInit = {}): Promise<ApiResponse> {
  const headers = { ...uniqueClientNetwork(), ...(init.headers as Record<string, string>) };
  const response = await serveApi(new Request(`http://localhost:3000/api/v1${path}`, { ...init, headers }));
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}

/** Every entry of a list, from cursor to cursor. */
export async function askAll(path: string, limit = 200): Promise<Json[]> {
  const entries = [];
  const joined = path.includes("?") ? "&" : "?";
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { status, body } = await ask(`${path}${joined}limit=${limit}${cursor && `&cursor=${cursor}`}`);
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
    entries.push(...body.data);
    cursor = body.next;
  }
  return entries;
}
