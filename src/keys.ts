import { hkdfSync } from "node:crypto";
import { env } from "#env.ts";

/** What keys are derived for, each by a label that never changes: what is encrypted under one cannot be decrypted with another. */
const LABELS = {
  sessionCookies: "cookies of sessions",
  secondFactors: "secrets of second factors",
  webhookSecrets: "secrets of webhooks",
  passkeyChallenges: "challenges of passkeys",
  knownDevices: "cookies of known devices",
  draftOwners: "cookies of typists",
  previewLinks: "links to drafts",
  previewsSeen: "cookies of drafts that were shown",
  counts: "counts for limits",
  keyNames: "names of keys",
} as const;
export type KeyPurpose = keyof typeof LABELS;

/** A derived key; `id` tells it from the key of another AUTH_SECRET, and says nothing of either. */
export type DerivedKey = { id: number; bytes: Buffer };

const BYTES = 32;
const derivedKeys = new Map<string, DerivedKey>();

/** Derives the key of one purpose from AUTH_SECRET, which itself signs and encrypts nothing (HKDF, RFC 5869). */
export function derivedKey(purpose: KeyPurpose): DerivedKey {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("AUTH_SECRET is not set; npm start sets it (see .env.example)");
  return keyFrom(AUTH_SECRET, purpose);
}

/** Lists the keys that still open what is there: today's first, then that of AUTH_SECRET_PREVIOUS. */
export function decryptionKeys(purpose: KeyPurpose): DerivedKey[] {
  const { AUTH_SECRET_PREVIOUS: previous } = env();
  return previous ? [derivedKey(purpose), keyFrom(previous, purpose)] : [derivedKey(purpose)];
}

function keyFrom(root: string, purpose: KeyPurpose): DerivedKey {
  const name = `${purpose} ${root}`;
  const found = derivedKeys.get(name) ?? { id: idOf(root), bytes: derive(root, purpose) };
  derivedKeys.set(name, found);
  return found;
}

function derive(root: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", root, "", LABELS[purpose], BYTES));
}

/** 31 bits of a key that is used for nothing else. */
function idOf(root: string): number {
  return derive(root, "keyNames").readUInt32BE() >>> 1;
}
