/** The paths that a sitemap names, in its order, without the origin: it names the public one, wherever it was read. */
export function pathsOfSitemap(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, path = ""]) => new URL(path).pathname);
}
