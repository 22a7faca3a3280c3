import { ENDPOINTS } from "./endpoints.ts";
import { onSite } from "./on-site.ts";

const BASE = "/api/v1";

/** What stands at `/api/v1` itself: where everything is, and what may be done with it. */
export function serviceIndex() {
  return {
    name: "Said & Voted",
    documentation: onSite("/api"),
    openapi: onSite(`${BASE}/openapi.json`),
    downloads: onSite("/download"),
    licence: "https://creativecommons.org/publicdomain/zero/1.0/",
    resources: ENDPOINTS.map(({ path, summary }) => ({ path: onSite(BASE + path), summary })),
  };
}
