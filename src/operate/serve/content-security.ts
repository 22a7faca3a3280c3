import { createHash } from "node:crypto";

// Cached pages carry the hashes of their own inline scripts. Hashing whatever stands in a page would also bless what
// somebody had managed to write into it; so only two classes of script are admitted: the fixed ones of the framework,
// and those that do nothing but hand over data.

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const DATA_BLOCK = /\btype="application\/(ld\+)?json"/;
const DATA_PUSH = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/;

/** One inline script that runs: its source text. Blocks of data (JSON-LD) are none. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = ""]) => !DATA_BLOCK.test(attributes))
    .map(([, , source = ""]) => source);
}

/** Whether a script only hands a JSON array to the framework. */
export function isDataPush(source: string): boolean {
  const [, data] = DATA_PUSH.exec(source) ?? [];
  if (data === undefined) return false;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}

/** The framework's own inline scripts, taken from pages that hold nothing of the record. */
export function frameworkScripts(pages: readonly string[]): Set<string> {
  return new Set(pages.flatMap(inlineScripts).filter((source) => !isDataPush(source)));
}

/** The admitted scripts of a page as CSP sources, and the refused ones, which the browser will not run. */
export function admitScripts(html: string, fixed: ReadonlySet<string>): { sources: string[]; refused: string[] } {
  const { admitted = [], refused = [] } = Object.groupBy(new Set(inlineScripts(html)), (source) =>
    fixed.has(source) || isDataPush(source) ? "admitted" : "refused",
  );
  return { sources: admitted.map(hashSource), refused };
}

function hashSource(source: string): string {
  return `'sha256-${createHash("sha256").update(source).digest("base64")}'`;
}

/** A whole policy around these sources of scripts. `framed`: pages of other sites may show it in a frame. */
export function contentSecurityPolicy(
  scripts: readonly string[],
  { framed = false, styles = [] as readonly string[] } = {},
): string {
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${["'self'", ...styles].join(" ")}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}
