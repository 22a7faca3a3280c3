/** AUTH_SECRET is a root: what one purpose signs or encrypts is worth nothing for another, and nothing uses the root itself. */
import { hkdfSync } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";

const [ROOT, NEXT] = ["a made-up secret of forty letters and more", "another made-up secret of forty letters, or so"];

/** The keys of a process that runs under these secrets. */
async function under(secret: string, previous = "", databaseUrl = "postgres://nowhere.example/x") {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", databaseUrl);
  vi.stubEnv("AUTH_SECRET", secret);
  vi.stubEnv("AUTH_SECRET_PREVIOUS", previous);
  return {
    ...(await import("#keys.ts")),
    ...(await import("#auth/signed-cookies/signature.ts")),
    ...(await import("#data/database/encrypted-field.ts")),
    ...(await import("#data/database/hmac.ts")),
    ...(await import("#auth/second-factors/factor-keys.ts")),
  };
}

beforeEach(() => {
  vi.unstubAllEnvs();
});

test("each purpose has a key of its own, the same in every process, and none is the root", async () => {
  const purposes = [
    "sessionCookies",
    "secondFactors",
    "webhookSecrets",
    "passkeyChallenges",
    "knownDevices",
    "draftOwners",
    "counts",
    "previewLinks",
  ] as const;
  const { derivedKey } = await under(ROOT);
  const keys = purposes.map((purpose) => derivedKey(purpose).bytes.toString("hex"));
  expect(new Set(keys).size).toBe(purposes.length);
  expect(keys.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  expect(keys.join()).not.toContain(Buffer.from(ROOT).toString("hex"));
  const again = await under(ROOT);
  expect(purposes.map((purpose) => again.derivedKey(purpose).bytes.toString("hex"))).toEqual(keys);
  const other = await under(NEXT);
  expect(
    purposes.map((purpose) => other.derivedKey(purpose).bytes.toString("hex")).filter((key) => keys.includes(key)),
  ).toEqual([]);
  // RFC 5869, as any other program would derive it.
  expect(keys[2]).toBe(Buffer.from(hkdfSync("sha256", ROOT, "", "secrets of webhooks", 32)).toString("hex"));
});

test("a signature for one purpose, or of another secret, is none for another", async () => {
  const { signatureOf, signedText } = await under(ROOT);
  const signed = `text.${signatureOf("draftOwners", "text")}`;
  expect(signedText("draftOwners", signed)).toBe("text");
  expect(signedText("knownDevices", signed)).toBeNull();
  expect(signedText("previewLinks", signed)).toBeNull();
  expect((await under(NEXT)).signedText("draftOwners", signed)).toBeNull();
  // A secret that was replaced signs nothing any more: whoever stole it is out.
  expect((await under(NEXT, ROOT)).signedText("draftOwners", signed)).toBeNull();
});

test("what the secret before this one encrypted is still read, and what neither encrypted is not", async () => {
  const before = await under(ROOT);
  const [webhook, factor] = [before.encrypted("whsec_made-up"), await before.encryptFactor("a made-up seed")];
  const now = await under(NEXT, ROOT);
  expect(now.decrypted(webhook)).toBe("whsec_made-up");
  expect(await now.decryptFactor(factor)).toBe("a made-up seed");
  const again = [now.encrypted("whsec_made-up"), await now.encryptFactor("a made-up seed")] as const;
  const after = await under(NEXT);
  expect(after.decrypted(again[0])).toBe("whsec_made-up");
  expect(await after.decryptFactor(again[1])).toBe("a made-up seed");
  expect(() => after.decrypted(webhook)).toThrow("another AUTH_SECRET");
  await expect(after.decryptFactor(factor)).rejects.toThrow("key may have been retired");
});

test("a second factor of the time before keys were derived is still read", async () => {
  const { symmetricEncrypt } = await import("better-auth/crypto");
  const old = await symmetricEncrypt({ key: ROOT, data: "a made-up seed" });
  expect(await (await under(ROOT)).decryptFactor(old)).toBe("a made-up seed");
  expect(await (await under(NEXT, ROOT)).decryptFactor(old)).toBe("a made-up seed");
});

test("counts go by the secret, which all servers share, and not by the name under which each reaches the database", async () => {
  const { hmacOf } = await under(ROOT);
  const here = hmacOf("192.0.2.1");

  expect((await under(ROOT, "", "postgres://other-name.example/x")).hmacOf("192.0.2.1")).toBe(here);
  expect((await under(NEXT)).hmacOf("192.0.2.1")).not.toBe(here);
});
