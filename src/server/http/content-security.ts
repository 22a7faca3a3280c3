/**
 * Builds a content security policy with these script sources. `framed`: pages of other sites may show it in a frame.
 */
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
