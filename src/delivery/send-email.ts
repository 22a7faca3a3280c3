import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { editorEmail } from "#data/editors/editor-notices.ts";
import type { LeasedDelivery } from "#data/feeds/deliveries.ts";
import { endSubscription, findAddressee } from "#data/feeds/subscriptions.ts";
import { unsubscribeNowPath } from "#domain/site/paths.ts";
import { env, mailSettings } from "#env.ts";
import type { Attempt } from "./attempt.ts";

const emailSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() });

let transport: { url: string; transporter: Transporter } | undefined;

/** Sends one email to a subscriber. An address that does not exist is deleted. */
export async function sendEmail({
  subscriptionId,
  messageId,
  body,
}: LeasedDelivery & { subscriptionId: string }): Promise<Attempt> {
  const recipient = await findAddressee(subscriptionId);
  const stop = recipient && env().SITE_URL + unsubscribeNowPath(recipient.token);
  return send(
    { to: recipient?.email ?? null, messageId, body },
    {
      // RFC 8058: mail programs end it with one click, and without asking for anything.
      "List-Unsubscribe": `<${stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    async () => void (recipient && (await endSubscription(recipient.token))),
  );
}

/** Sends one notice to an editor, whose address stays theirs whatever comes of it. */
export async function sendEditorEmail({
  editorId,
  messageId,
  body,
}: LeasedDelivery & { editorId: string }): Promise<Attempt> {
  return send({ to: await editorEmail(editorId), messageId, body }, {}, async () => {});
}

async function send(
  { to, messageId, body }: { to: string | null; messageId: string; body: string },
  headers: Record<string, string>,
  unknownRecipient: () => Promise<void>,
): Promise<Attempt> {
  const settings = mailSettings();
  if (!settings) return { delivered: false, outcome: "no mail server is set" };
  if (to === null) return { delivered: false, outcome: "not written to any more", last: true };
  try {
    await transporterOf(settings.url).sendMail({
      from: settings.from,
      to,
      ...emailSchema.parse(JSON.parse(body)),
      messageId: `<${messageId}@${new URL(env().SITE_URL).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", ...headers },
    });
    return { delivered: true, outcome: "taken by the mail server" };
  } catch (error) {
    const { responseCode, command } = error as { responseCode?: number; command?: string };
    const rejected = responseCode !== undefined && responseCode >= 500;
    if (rejected && command === "RCPT TO") await unknownRecipient();
    return {
      delivered: false,
      outcome: responseCode ? `answered ${responseCode}` : "mail server not reached",
      last: rejected,
    };
  }
}

/** Connections are kept between emails. */
function transporterOf(url: string): Transporter {
  if (transport?.url !== url) {
    transport?.transporter.close();
    transport = { url, transporter: createTransport(url, { pool: true } as object) };
  }
  return transport.transporter;
}

/** Closes the connections to the mail server. */
export function closeMail(): void {
  transport?.transporter.close();
  transport = undefined;
}
