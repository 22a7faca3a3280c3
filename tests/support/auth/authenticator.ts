import { createHmac } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_MS = 30_000;

/** What an authenticator app shows for this key (RFC 6238): six digits, another half a minute later. */
export function codeOf(key: string, now = Date.now()): string {
  const bits = Array.from(key.toUpperCase(), (character) =>
    BASE32.indexOf(character).toString(2).padStart(5, "0"),
  ).join("");
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / STEP_MS)));
  const mac = createHmac("sha1", bytes).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const lastStep = new Map<string, number>();

/** A code of this key that was not given before: a clock may be half a minute ahead, and whoever needs more waits. */
export async function freshCodeOf(key: string): Promise<string> {
  const step = Math.max(Math.floor(Date.now() / STEP_MS), (lastStep.get(key) ?? 0) + 1);
  lastStep.set(key, step);
  await wait(Math.max(0, (step - 1) * STEP_MS - Date.now()));
  return codeOf(key, step * STEP_MS);
}
