import type http from "node:http";

/** A form as it was submitted: names and values in turn, and where to. */
export type SubmittedForm = { action: string; fields: [string, string][] };

/** These are typed again rather than written into a page. */
const SECRETS = /password|code|token|secret/i;

/**
 * Reads a form that one of our own pages submitted, so that it can be given back; null for anything else: a form of
 * another site, one with a file or a secret in it, or more than is held in memory.
 */
export async function readSubmittedForm(req: http.IncomingMessage, body: Buffer | null): Promise<SubmittedForm | null> {
  const { "content-type": type = "", "sec-fetch-site": site, origin, host } = req.headers;
  const isOurs =
    site === "same-origin" || (site === undefined && URL.canParse(origin ?? "") && new URL(origin ?? "").host === host);
  if (!body || !isOurs || !/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return null;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
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
