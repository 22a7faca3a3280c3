import type http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { TooBusy } from "./gate.ts";

/** Raised where what somebody sends takes longer than any form does. */
export class TooSlow extends Error {
  override name = "TooSlow";
}

/** Raised where what somebody sends is longer than any form is. */
export class TooLarge extends Error {
  override name = "TooLarge";
}

const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 10;
/** So many forms arrive at a time: what has come of them is held in memory. */
const AT_ONCE = 1000;
let arriving = 0;

/**
 * Waits until a form has arrived, or as much of it as is held before somebody reads it (the server's `highWaterMark`),
 * and reads nothing. Who sends a byte at a time waits here, and not in a place in which pages are made.
 * `whole`: nothing that is longer than is held is taken.
 * @throws TooSlow, TooLarge, TooBusy
 */
export async function arrived(req: http.IncomingMessage, { whole }: { whole: boolean }): Promise<void> {
  if (arriving >= AT_ONCE) throw new TooBusy();
  arriving += 1;
  try {
    const deadline = Date.now() + PATIENCE_MS;
    const isAllHere = () => req.complete || req.destroyed;
    while (!isAllHere() && req.readableLength < req.readableHighWaterMark) {
      if (Date.now() > deadline) throw new TooSlow();
      await wait(LOOK_EVERY_MS);
    }
    if (whole && !isAllHere()) throw new TooLarge();
  } finally {
    arriving -= 1;
  }
}
