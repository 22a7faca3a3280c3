import { EmbedBox } from "#components/site/embed-box.tsx";
import { EMBED_HEIGHTS, type Embeddable, embedCode } from "#domain/sharing/embed.ts";
import { embedPath, RESIZE_SCRIPT } from "#domain/site/paths.ts";
import { env } from "#env.ts";

/** For a page that other sites can show. */
export function EmbedBoxOf({ embedded, title }: { embedded: Embeddable; title: string }) {
  const { SITE_URL } = env();
  const path = embedPath(embedded);
  const height = EMBED_HEIGHTS[embedded.kind];
  const code = embedCode({ url: SITE_URL + path, title, height, script: SITE_URL + RESIZE_SCRIPT });
  return <EmbedBox code={code} path={path} />;
}
