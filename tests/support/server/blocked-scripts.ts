import { createHash } from "node:crypto";

/**
 * The inline scripts of a page that a browser would not run under this policy: neither their hash nor their nonce is
 * in it. Written apart from the server's own reading of pages, so that one checks the other.
 */
export function blockedScripts(html: string, policy: string): string[] {
  const directive = policy.split(";").find((part) => part.trim().startsWith("script-src"));
  if (!directive) return ["no script-src at all"];
  const sources = new Set(directive.trim().split(/\s+/));
  const blocked: string[] = [];
  for (const [, attributes = "", text = ""] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script\s*>/gis)) {
    if (/\ssrc=/i.test(attributes) || /\stype="application\/(ld\+)?json"/i.test(attributes)) continue;
    const nonce = /\snonce="([^"]*)"/i.exec(attributes)?.[1];
    const hash = createHash("sha256").update(text).digest("base64");
    if (!sources.has(`'sha256-${hash}'`) && !sources.has(`'nonce-${nonce}'`)) blocked.push(text.slice(0, 80));
  }
  return blocked;
}
