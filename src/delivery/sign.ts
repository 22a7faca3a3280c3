import { createHmac } from "node:crypto";

type Signed = { id: string; timestamp: number; body: string };

/**
 * The headers of the Standard Webhooks specification: HMAC-SHA-256 over id, time and body, once with each secret, so
 * that receivers can change theirs within the overlap. `timestamp`: of this attempt, in seconds.
 */
export function signedHeaders({ id, timestamp, body }: Signed, secrets: readonly string[]): Record<string, string> {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": secrets.map((secret) => signature(secret, `${id}.${timestamp}.${body}`)).join(" "),
  };
}

function signature(secret: string, text: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  return `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}
