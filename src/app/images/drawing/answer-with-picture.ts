import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { findRecordVersion } from "#data/record-version.ts";
import type { SharePicture } from "#domain/share-picture.ts";
import { log } from "#log.ts";
import { drawPicture } from "./draw-picture.tsx";

/** Pictures of the record as it is now, as many as fit into 32 MB; the next state of the record has other keys. */
const kept = new LRUCache<string, Buffer<ArrayBuffer>>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (png) => png.length,
});

/** One at a time, and so many may wait: drawing pictures never takes the site from its readers. */
const drawing = pLimit(1);
const MAY_WAIT = 20;

/**
 * Answers with the picture of what `load` finds: 404 where that is nothing, 503 where too many wait already. `key` says
 * which picture it is. The same picture is drawn once for each state of the record.
 */
export async function answerWithPicture(
  request: Request,
  key: string,
  load: () => Promise<SharePicture | null>,
): Promise<Response> {
  const version = `${key} ${(await findRecordVersion()).version}`;
  const etag = `"${createHash("sha256").update(version).digest("base64url").slice(0, 22)}"`;
  const asked = request.headers.get("if-none-match");
  if (asked?.includes(etag)) return new Response(null, { status: 304, headers: headersOf(etag) });
  const found = kept.get(version);
  if (found) return picture(found, etag);
  if (drawing.pendingCount >= MAY_WAIT)
    return new Response("Too many pictures are being drawn.", {
      status: 503,
      headers: { "retry-after": "10", "cache-control": "no-store" },
    });
  const png = await drawing(() => kept.get(version) ?? draw(version, load));
  return png ? picture(png, etag) : new Response("No such picture.", { status: 404 });
}

async function draw(version: string, load: () => Promise<SharePicture | null>) {
  const found = await load();
  if (!found) return null;
  const began = performance.now();
  const png = Buffer.from(await drawPicture(found));
  log.debug({ milliseconds: Math.round(performance.now() - began), bytes: png.length }, "drew a picture");
  kept.set(version, png);
  return png;
}

function picture(png: Buffer<ArrayBuffer>, etag: string): Response {
  return new Response(png, { headers: { "content-type": "image/png", ...headersOf(etag) } });
}

/** Pages name a picture with the state that it shows, so that a changed record has another address. */
function headersOf(etag: string) {
  return { etag, "cache-control": "public, max-age=300, stale-while-revalidate=86400" };
}
