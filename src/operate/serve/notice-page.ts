import { createHash } from "node:crypto";
import type http from "node:http";
import { contentSecurityPolicy } from "./content-security.ts";

// What is said where no page can be made. Needs neither the framework nor the database nor JavaScript.

export type Notice = "database_gone" | "too_busy" | "fault";

const NOTICES: Record<Notice, { status: number; title: string; text: string; retryAfter?: number }> = {
  database_gone: {
    status: 503,
    title: "This page cannot be shown at the moment",
    text: "The record cannot be reached just now. It is not affected, and many pages can still be read. Please try again in half a minute. If you sent a form, go back: what you typed is still there.",
    retryAfter: 30,
  },
  too_busy: {
    status: 503,
    title: "Too many people ask at once",
    text: "The page could not be made in time. Please try again in a few seconds. If you sent a form, go back: what you typed is still there.",
    retryAfter: 5,
  },
  fault: {
    status: 500,
    title: "This page could not be shown",
    text: "Something went wrong on our side. The record itself is not affected. If you sent a form, go back: what you typed is still there.",
  },
};

const STYLE = `:root{color-scheme:light dark;--ink:#1a1815;--paper:#fcfaf6}@media(prefers-color-scheme:dark){:root{--ink:#f0ece4;--paper:#151411}}body{margin:0;border-top:4px solid var(--ink);background:var(--paper);color:var(--ink);font:1.125rem/1.6 Georgia,serif}main{max-width:38rem;margin:0 auto;padding:2rem 1.25rem}h1{line-height:1.2}a{color:inherit}p.small{font-size:.9rem}`;
const POLICY = contentSecurityPolicy([], {
  styles: [`'sha256-${createHash("sha256").update(STYLE).digest("base64")}'`],
});

/** Answers with a notice: a page to a browser, JSON to a program. */
export function sendNotice(
  res: http.ServerResponse,
  notice: Notice,
  { requestId, asJson, withBody = true }: { requestId: string; asJson: boolean; withBody?: boolean },
): void {
  const { status, title, text, retryAfter } = NOTICES[notice];
  const body = Buffer.from(
    asJson ? JSON.stringify({ title, status, detail: text, requestId }) : page(title, text, requestId),
  );
  res.writeHead(status, {
    "Content-Type": asJson ? "application/problem+json" : "text/html; charset=utf-8",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    ...(retryAfter ? { "Retry-After": retryAfter } : {}),
  });
  res.end(withBody ? body : undefined);
}

/** Whether whoever asks wants a page; programs and the framework's own scripts do not. */
export function wantsJson({ headers }: http.IncomingMessage): boolean {
  return !headers.accept?.includes("text/html") && Boolean(headers.accept?.includes("json"));
}

function page(title: string, text: string, requestId: string): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Said &amp; Voted</title><style>${STYLE}</style></head><body><main><p><a href="/">Said &amp; Voted</a></p><h1>${title}</h1><p>${text}</p><p class="small">Number of this request: ${requestId}</p></main></body></html>`;
}
