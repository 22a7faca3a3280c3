import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { findRecordVersion } from "#data/history/record-version.ts";
import type { SharePicture } from "#domain/sharing/share-picture.ts";
import { drawPicture } from "./draw-picture.tsx";

/** Pictures of the record as it is now, as many as fit into 32 MB; the next state of the record has other keys. */
const cachedPictures = new LRUCache<string, Buffer<ArrayBuffer>>({
  maxSize: 32 * 1024 * 1024,
  sizeCalculation: (png) => png.length,
});

/** One at a time, and so many may wait: drawing pictures never takes the site from its readers. */
const drawing = pLimit(1);
const MAY_WAIT = 20;
const inProgress = new Map<string, Promise<Png | null>>();

/**
 * Answers with the picture of what `load` finds: 404 where that is nothing, 503 where too many wait already. `key` says
 * which picture it is. The same picture is drawn once for each state of the record.
 */
export async function respondWithPicture(request: Request, key: string, load: Load): Promise<Response> {
  const version = `${key} ${(await findRecordVersion()).version}`;
  const etag = `"${createHash("sha256").update(version).digest("base64url").slice(0, 22)}"`;
  const requestedEtag = request.headers.get("if-none-match");
  if (requestedEtag?.includes(etag)) return new Response(null, { status: 304, headers: { etag } });
  const found = cachedPictures.get(version);
  if (found) return picture(found, etag);
  const waited = inProgress.get(version);
  if (!waited && drawing.pendingCount >= MAY_WAIT)
    return new Response("We are drawing too many images right now. Try again in 10 seconds.", {
      status: 503,
      headers: { "retry-after": "10" },
    });
  const png = await (waited ?? renderInQueue(version, load));
  return png ? picture(png, etag) : new Response("There is no such image.", { status: 404 });
}

type Load = () => Promise<SharePicture | null>;
type Png = Buffer<ArrayBuffer>;

/** Whoever asks for a picture that is being drawn gets that one. */
function renderInQueue(version: string, load: Load): Promise<Png | null> {
  const rendered = new Promise<Png | null>((resolve, reject) => {
    void drawing(async () => {
      const began = performance.now();
      await draw(version, load).then(resolve, reject);
      // As long a rest as the work took: at worst, pictures take half of one processor.
      await wait(performance.now() - began);
    });
  });
  inProgress.set(version, rendered);
  const forget = () => inProgress.delete(version);
  rendered.then(forget, forget);
  return rendered;
}

async function draw(version: string, load: Load): Promise<Png | null> {
  const found = await load();
  if (!found) return null;
  const png = Buffer.from(await drawPicture(found));
  cachedPictures.set(version, png);
  return png;
}

function picture(png: Buffer<ArrayBuffer>, etag: string): Response {
  return new Response(png, { headers: { "content-type": "image/png", etag } });
}
