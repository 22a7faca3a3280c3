import type http from "node:http";

/** A form as it was sent: names and values in turn, and where to. */
export type SentForm = { action: string; fields: [string, string][] };

const LARGEST_BYTES = 512 * 1024;
/** These are typed again rather than written into a page. */
const SECRETS = /password|code|token|secret/i;

/**
 * What stands in a form that was sent by one of our own pages, so that it can be given back; null for anything else: a
 * form of another site, one with a file or a secret in it, or more than anybody types.
 */
export async function readSentForm(req: http.IncomingMessage): Promise<SentForm | null> {
  const { "content-type": type = "", "sec-fetch-site": site, origin, host } = req.headers;
  const isOurs =
    site === "same-origin" || (site === undefined && URL.canParse(origin ?? "") && new URL(origin ?? "").host === host);
  if (req.method !== "POST" || !isOurs || !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type))
    return null;
  try {
    const body = await readBody(req);
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const fields: [string, string][] = [];
    for (const [name, value] of form) {
      if (typeof value !== "string" || SECRETS.test(name)) return null;
      fields.push([name, value]);
    }
    return { action: req.url ?? "/", fields };
  } catch {
    return null;
  }
}

async function readBody(req: http.IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > LARGEST_BYTES) throw new Error("more than a form holds");
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
