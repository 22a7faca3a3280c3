/** What other sites can show of this record in a frame of their own, and the lines by which they do. */

/** One thing that has an embed. */
export type Embeddable =
  | { kind: "comparison"; statementId: string; rollCallId: string }
  | { kind: "senator"; slug: string }
  | { kind: "roll_call"; rollCallId: string };

/** In pixels: how high a frame is where nothing resizes it, and how wide at most. What is higher scrolls inside. */
export const EMBED_HEIGHTS: Record<Embeddable["kind"], number> = { comparison: 900, senator: 780, roll_call: 860 };
export const EMBED_MAX_WIDTH = 760;

/** What stands at a path of this site, its page or its embed; null where nothing there can be embedded. */
export function embeddableAt(path: string): Embeddable | null {
  const parts = segmentsOf(path);
  const [kind, id, more, ...rest] = parts[0] === "embed" ? parts.slice(1) : parts;
  if (!id || rest.length > 0) return null;
  if (kind === "comparisons" && more) return { kind: "comparison", statementId: id, rollCallId: more };
  if (kind === "senators" && !more) return { kind: "senator", slug: id };
  const isChart = more === undefined || (more === "chart" && parts[0] === "embed");
  return kind === "roll-calls" && isChart ? { kind: "roll_call", rollCallId: id } : null;
}

function segmentsOf(path: string): string[] {
  try {
    return path.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    // A percent sign that stands for nothing.
    return [];
  }
}

/** `address`: of the embed, with the site's origin. `script`: of the script that resizes frames. `width` in pixels. */
export type EmbedCode = { url: string; title: string; height: number; script: string; width?: number };

/** The two lines to copy. Without the second the frame keeps its height and what is in it scrolls. */
export function embedCode({ url, title, height, script, width }: EmbedCode): string {
  return [
    `<iframe src="${escaped(url)}" title="${escaped(title)}" width="${width ?? "100%"}" height="${height}" loading="lazy" style="border:0;max-width:${EMBED_MAX_WIDTH}px"></iframe>`,
    `<script async src="${escaped(script)}"></script>`,
  ].join("\n");
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that stays text inside HTML and XML, between tags and in attributes; signs that XML forbids are left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, (character) => ("\t\n\r".includes(character) ? character : ""))
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] as string);
}
