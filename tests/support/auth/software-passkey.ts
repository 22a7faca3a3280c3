import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import { env } from "#env.ts";

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest();

const PRESENT = 0x01;
const UNLOCKED = 0x04;
const WITH_KEY = 0x40;

/** A device that makes one passkey (WebAuthn level 3, ES256) and signs with it; `unlocked: false` proves only that it is there. */
export function softwarePasskey() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32);
  let counter = 0;

  function authenticatorData(flags: number, rest = Buffer.alloc(0)): Buffer {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(new URL(env().SITE_URL).hostname), Buffer.from([flags]), count, rest]);
  }
  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: env().SITE_URL, crossOrigin: false }));

  return {
    id: base64url(id),
    make({ challenge }: PublicKeyCredentialCreationOptionsJSON) {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      // A map of five: key type EC2, algorithm ES256, curve P-256, and the point.
      const key = Buffer.concat([
        Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
        Buffer.from(x, "base64url"),
        Buffer.from([0x22, 0x58, 0x20]),
        Buffer.from(y, "base64url"),
      ]);
      const length = Buffer.from([0, id.length]);
      const rest = Buffer.concat([Buffer.alloc(16), length, id, key]);
      const data = authenticatorData(PRESENT | UNLOCKED | WITH_KEY, rest);
      const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        ...[text("fmt"), text("none"), text("attStmt"), Buffer.from([0xa0]), text("authData")],
        Buffer.from([0x58, data.length]),
        data,
      ]);
      return answer({
        clientDataJSON: base64url(clientData("webauthn.create", challenge)),
        attestationObject: base64url(attestation),
        transports: ["internal"],
      });
    },
    sign({ challenge }: PublicKeyCredentialRequestOptionsJSON, { unlocked = true } = {}) {
      const data = authenticatorData(PRESENT | (unlocked ? UNLOCKED : 0));
      const client = clientData("webauthn.get", challenge);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
      });
    },
  };

  function answer(response: Record<string, unknown>) {
    return { id: base64url(id), rawId: base64url(id), type: "public-key", clientExtensionResults: {}, response };
  }
}
