import type { HeaderSet, Route } from "../route-table.ts";
import { contentSecurityPolicy } from "./content-security.ts";

/** Names and values in turn, as `writeHead` takes them. */
export type HeaderList = string[];

const NO_DEVICES = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"]
  .map((feature) => `${feature}=()`)
  .join(", ");
const TWO_YEARS = 63_072_000;

type Secured = Pick<Route, "framedBy" | "headers">;
const ANYTHING_ELSE: Secured = { framedBy: "nobody", headers: "none" };

/** Lists the security headers of an answer, its policy on content among them; every answer has them. */
export function securityHeaders(
  siteUrl: string,
  { framedBy, headers }: Secured = ANYTHING_ELSE,
  sources: { scripts?: readonly string[]; styles?: readonly string[] } = {},
): HeaderList {
  const framed = framedBy === "anybody";
  return [
    ...[
      "Content-Security-Policy",
      contentSecurityPolicy(sources.scripts ?? [], { framed, styles: sources.styles ?? [] }),
    ],
    ...["X-Content-Type-Options", "nosniff"],
    ...["Referrer-Policy", headers === "admin" ? "same-origin" : "strict-origin-when-cross-origin"],
    ...["Cross-Origin-Opener-Policy", "same-origin"],
    ...["Permissions-Policy", NO_DEVICES],
    ...(framed ? [] : ["X-Frame-Options", "DENY"]),
    // Promised only where it can be kept.
    ...(siteUrl.startsWith("https:") ? ["Strict-Transport-Security", `max-age=${TWO_YEARS}; includeSubDomains`] : []),
  ];
}

const ANY_RESPONSE = ["content-type", "location"];
const NEXT_SCRIPTS_READ = ["x-action-redirect", "x-action-revalidated", "x-nextjs-action-not-found"];

/** The headers of Next's answers that leave this server, by the set that the route names; nothing else does. */
const RESPONSE_HEADERS: Record<HeaderSet, ReadonlySet<string>> = {
  none: new Set(ANY_RESPONSE),
  program: new Set([
    ...ANY_RESPONSE,
    ...["access-control-allow-headers", "access-control-allow-methods", "access-control-allow-origin"],
    ...["access-control-expose-headers", "access-control-max-age", "allow", "content-disposition", "etag"],
    ...["last-modified", "link", "ratelimit", "ratelimit-limit", "ratelimit-policy", "ratelimit-remaining"],
    ...["ratelimit-reset", "retry-after"],
  ]),
  form: new Set([...ANY_RESPONSE, ...NEXT_SCRIPTS_READ]),
  preview: new Set([...ANY_RESPONSE, "set-cookie"]),
  admin: new Set([...ANY_RESPONSE, ...NEXT_SCRIPTS_READ, "set-cookie"]),
};

/** Picks the headers of Next's answer that its route lets out. */
export function pickResponseHeaders(headers: Iterable<[string, string[]]>, set: HeaderSet): HeaderList {
  return [...headers]
    .filter(([name]) => RESPONSE_HEADERS[set].has(name))
    .flatMap(([name, values]) => values.flatMap((each) => [name, each]));
}
