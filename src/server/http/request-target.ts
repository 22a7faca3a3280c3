/** What a request line asks for: one page under its one name, that name where it was written otherwise, or nothing. */
export type RequestTarget =
  | { kind: "path"; path: string; query: URLSearchParams; canonical: boolean }
  /** No address of ours: another host's, with dot segments, or with bytes that no name here holds. */
  | { kind: "invalid" };

const INVALID: RequestTarget = { kind: "invalid" };

/** Slash, backslash and control characters inside a segment: written as escapes, they are meant to be misread. */
const MISLEADING = /[/\\\p{Cc}]/u;
/** `encodeURIComponent` escapes these although a path may hold them as they are (RFC 3986, pchar). */
const NEEDS_NO_ESCAPE = /%(?:3A|40|24|2C|3B|3D|26|2B)/g;

/**
 * Reads a request target in origin form. Escapes and their case, doubled slashes and a slash at the end are other
 * spellings of the same path; `path` is the canonical one.
 */
export function readRequestTarget(target: string): RequestTarget {
  const [, rawPath = "", rawQuery = ""] = /^([^?]*)\??(.*)$/s.exec(target) ?? [];
  // With two slashes at the start the first segment would be another host's name.
  if (!/^\/(?!\/)[!-~]*$/.test(rawPath) || /[\\#]/.test(rawPath)) return INVALID;
  const segments: string[] = [];
  for (const segment of rawPath.split("/").filter((each) => each !== "")) {
    const decoded = decodeSegment(segment);
    if (decoded === null || decoded === "." || decoded === ".." || MISLEADING.test(decoded)) return INVALID;
    segments.push(encodeURIComponent(decoded).replaceAll(NEEDS_NO_ESCAPE, decodeURIComponent));
  }
  const path = `/${segments.join("/")}`;
  return { kind: "path", path, query: new URLSearchParams(rawQuery), canonical: path === rawPath };
}

/** Null for a stray percent sign and for bytes that are not UTF-8. */
function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Whether a Host header can be a name or number of this site, with or without a port. */
export function isHost(host: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i.test(host);
}
