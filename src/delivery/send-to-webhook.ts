import type { LeasedDelivery } from "#data/feeds/deliveries.ts";
import { findReceiver, rememberOutcome } from "#data/feeds/enqueue-deliveries.ts";
import type { Outside } from "#import/sources/safe-request.ts";
import type { Attempt } from "./attempt.ts";
import { postSafely } from "./post-safely.ts";
import { signedHeaders } from "./sign.ts";

/** Sends one message to the newsroom that it is for. */
export async function sendToWebhook(
  { webhookId, messageId, body }: LeasedDelivery & { webhookId: string },
  outside?: Outside,
): Promise<Attempt> {
  const receiver = await findReceiver(webhookId);
  if (!receiver) return { delivered: false, outcome: "switched off", last: true };
  const timestamp = Math.floor(Date.now() / 1000);
  const headers = {
    "content-type": "application/json",
    "user-agent": "said-and-voted webhooks",
    ...signedHeaders({ id: messageId, timestamp, body }, receiver.secrets),
  };
  const posted = await postSafely(receiver.url, { headers, body }, outside && { outside });
  if ("error" in posted) {
    await rememberOutcome(webhookId, "failed");
    return { delivered: false, outcome: posted.error };
  }
  const { status } = posted;
  const isDelivered = status >= 200 && status < 300;
  await rememberOutcome(webhookId, isDelivered ? "arrived" : status === 410 ? "gone" : "failed");
  return { delivered: isDelivered, outcome: `answered ${status}`, last: status === 410 };
}
