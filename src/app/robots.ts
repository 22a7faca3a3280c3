import type { MetadataRoute } from "next";
import { env } from "#env.ts";

export const dynamic = "force-dynamic";

/** Everything may be read by programs, but for what is rendered for each reader. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/admin", "/report/", "/follow/", "/search?"] },
    sitemap: `${env().SITE_URL}/sitemap.xml`,
  };
}
