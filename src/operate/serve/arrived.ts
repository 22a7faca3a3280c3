import type http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** Raised where what somebody sends takes longer than any form does. */
export class TooSlow extends Error {
  override name = "TooSlow";
}

const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 10;

/**
 * Waits until a form has arrived, or as much of it as is held before somebody reads it (64 KB, more than our forms
 * take), and reads nothing. Who sends a byte at a time waits here, and not in a place in which pages are made.
 * @throws TooSlow
 */
export async function arrived(req: http.IncomingMessage): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const isHere = () => req.complete || req.destroyed || req.readableLength >= req.readableHighWaterMark;
  while (!isHere()) {
    if (Date.now() > deadline) throw new TooSlow();
    await wait(LOOK_EVERY_MS);
  }
}
