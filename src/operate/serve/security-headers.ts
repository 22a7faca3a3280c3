/** Names and values in turn, as `writeHead` takes them. */
type HeaderList = string[];

const NO_DEVICES = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");
const TWO_YEARS = 63_072_000;

/** Pages of other sites may show these in a frame; all others they may not. */
export function mayBeFramed(pathname: string): boolean {
  return pathname.startsWith("/embed/");
}

/** What every answer says to the browser beside its policy on content. */
export function securityHeaders(pathname: string, siteUrl: string): HeaderList {
  return [
    ...["X-Content-Type-Options", "nosniff"],
    ...["Referrer-Policy", isRoom(pathname) ? "same-origin" : "strict-origin-when-cross-origin"],
    ...["Cross-Origin-Opener-Policy", "same-origin"],
    ...["Permissions-Policy", NO_DEVICES],
    ...(mayBeFramed(pathname) ? [] : ["X-Frame-Options", "DENY"]),
    // Promised only where it can be kept.
    ...(siteUrl.startsWith("https:") ? ["Strict-Transport-Security", `max-age=${TWO_YEARS}; includeSubDomains`] : []),
  ];
}

/** The editors' room. */
export function isRoom(pathname: string): boolean {
  return pathname === "/admin" || pathname.startsWith("/admin/");
}
