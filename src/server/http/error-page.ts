import { createHash } from "node:crypto";
import type http from "node:http";
import { ERROR_PAGES, type ErrorPageCode } from "#domain/wording/labels.ts";
import type { RenderedPage } from "../pages/page-renderer.ts";
import { securityHeaders } from "./response-headers.ts";
import type { SubmittedForm } from "./submitted-form.ts";

// What is said where no page can be rendered. Needs neither Next nor the database nor JavaScript.

const STATUS: Record<ErrorPageCode, { status: number; retryAfter?: number }> = {
  database_unavailable: { status: 503, retryAfter: 30 },
  overloaded: { status: 503, retryAfter: 5 },
  too_many: { status: 429, retryAfter: 60 },
  too_large: { status: 413 },
  error: { status: 500 },
};

const STYLE = `:root{color-scheme:light dark;--ink:#1a1815;--paper:#fcfaf6}@media(prefers-color-scheme:dark){:root{--ink:#f0ece4;--paper:#151411}}body{margin:0;border-top:4px solid var(--ink);background:var(--paper);color:var(--ink);font:1.125rem/1.6 Georgia,serif}main{max-width:38rem;margin:0 auto;padding:2rem 1.25rem}h1{line-height:1.2}a{color:inherit}dt,.small{font-size:.9rem}dd{margin:0 0 1rem;white-space:pre-wrap;overflow-wrap:anywhere}button{min-height:2.75rem;padding:0 1.25rem;border:1px solid var(--ink);background:var(--ink);color:var(--paper);font:inherit;cursor:pointer}`;
const STYLES = [`'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`];

type ErrorPageOptions = {
  siteUrl: string;
  requestId: string;
  asJson: boolean;
  withBody?: boolean;
  form?: SubmittedForm | null;
};

/** Sends an error page to a browser, and JSON to a program. A form that was submitted is given back in it. */
export function sendErrorPage(res: http.ServerResponse, errorCode: ErrorPageCode, options: ErrorPageOptions): void {
  const { siteUrl, requestId, asJson, withBody = true, form = null } = options;
  const { title, text } = ERROR_PAGES[errorCode];
  const { status, retryAfter } = STATUS[errorCode];
  const body = Buffer.from(
    asJson ? JSON.stringify({ title, status, detail: text, requestId }) : errorPage(title, text, requestId, form),
  );
  res.writeHead(status, [
    ...["Content-Type", asJson ? "application/problem+json" : "text/html; charset=utf-8"],
    ...["Content-Length", String(body.length), "Cache-Control", "no-store", "X-Request-Id", requestId],
    ...securityHeaders(siteUrl, undefined, { styles: STYLES }),
    ...(retryAfter ? ["Retry-After", String(retryAfter)] : []),
  ]);
  res.end(withBody ? body : undefined);
}

/** Tells whether a client wants JSON, as programs do. */
export function wantsJson({ headers }: http.IncomingMessage): boolean {
  return !headers.accept?.includes("text/html") && Boolean(headers.accept?.includes("json"));
}

function errorPage(title: string, text: string, requestId: string, form: SubmittedForm | null): string {
  const back = form ? formAgain(form) : "";
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)} · Said &amp; Voted</title><style>${STYLE}</style></head><body><main><p><a href="/">Said &amp; Voted</a></p><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${back}<p class="small">Number of this request: ${requestId}</p></main></body></html>`;
}

/** The form once more, whole, behind one button; what a person typed in it is shown. */
function formAgain({ action, fields }: SubmittedForm): string {
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  // What Next puts into a form begins with a dollar.
  const filled = fields.filter(([name, value]) => !name.startsWith("$") && value.trim() !== "");
  const shown = filled.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`);
  return `<h2>What you typed</h2><p>Nothing was saved. It is all here.</p><form method="post" enctype="multipart/form-data" action="${escaped(action)}">${hidden.join("")}<button>Send it again</button></form><dl>${shown.join("")}</dl>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The 404 page of an embed. */
export const NOTHING_TO_EMBED: RenderedPage = {
  status: 404,
  headers: new Map([["content-type", ["text/html; charset=utf-8"]]]),
  body: Buffer.from(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>Page not found · Said &amp; Voted</title></head><body><main><h1>Page not found</h1><p>Check the spelling, or the link may be incomplete. <a href="/" target="_blank" rel="noopener">Said &amp; Voted</a></p></main></body></html>',
  ),
};
