import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { derivedKey } from "#keys.ts";

/** A device answers within these minutes. */
const MINUTES = 5;
const NONCE = 16;
const END = 8;

/**
 * What a device is asked to sign: it says itself until when, and for whom, it was asked, under our signature. Nothing is
 * stored for it, so that asking costs a stranger's crowd no row. `about`: "sign in", or one session that adds a passkey.
 */
export function newChallenge(about: string, now = Date.now()): Uint8Array<ArrayBuffer> {
  const end = Buffer.alloc(END);
  end.writeBigUInt64BE(BigInt(now + MINUTES * 60_000));
  const payload = Buffer.concat([randomBytes(NONCE), end]);
  return new Uint8Array(Buffer.concat([payload, signed(payload, about)]));
}

/** Until when a challenge of ours can be answered; null where it is not ours, for something else, or too old. */
export function endOfChallenge(challenge: string, about: string, now = Date.now()): Date | null {
  const bytes = Buffer.from(challenge, "base64url");
  const [payload, signature] = [bytes.subarray(0, NONCE + END), bytes.subarray(NONCE + END)];
  const expected = signed(payload, about);
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return null;
  const end = Number(payload.readBigUInt64BE(NONCE));
  return end > now ? new Date(end) : null;
}

function signed(payload: Buffer, about: string): Buffer {
  return createHmac("sha256", derivedKey("passkeyChallenges").bytes).update(payload).update(about).digest();
}
