import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import type { Encoding } from "./page-cache.ts";

/** Browsers say it in a few dozen ways; others may say what they like. */
const chosen = new LRUCache<string, Encoding>({ max: 200 });
/** The shortest first. */
const OFFERED: readonly Encoding[] = ["br", "gzip", "identity"];

/** Chooses the encoding to answer with, out of what a client accepts. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return "identity";
  const known = chosen.get(acceptEncoding);
  if (known) return known;
  const accepted = new Negotiator({ headers: { "accept-encoding": acceptEncoding } }).encodings([...OFFERED]);
  const encoding = OFFERED.find((each) => accepted.includes(each)) ?? "identity";
  if (acceptEncoding.length <= 200) chosen.set(acceptEncoding, encoding);
  return encoding;
}

/** Tells whether compression makes this kind of content smaller. */
export function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(json|ld\+json|manifest\+json|xml|[\w.]+\+(xml|json)|javascript)|image\/svg\+xml)/.test(
    contentType,
  );
}
