import { createTransport, type Transporter } from "nodemailer";
import { z } from "zod";
import { stopAtOnceAddress } from "#components/record/address.ts";
import type { LeasedDelivery } from "#data/deliveries.ts";
import { endSubscription, findAddressee } from "#data/subscriptions.ts";
import { env, mailSettings } from "#env.ts";
import type { Attempt } from "./attempt.ts";

const letterSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() });

let transport: { url: string; transporter: Transporter } | undefined;

/** Sends one letter through the operator's mail server. An address that does not exist is deleted. */
export async function sendLetter({
  subscriptionId,
  messageId,
  body,
}: LeasedDelivery & { subscriptionId: string }): Promise<Attempt> {
  const settings = mailSettings();
  if (!settings) return { delivered: false, outcome: "no mail server is set" };
  const addressee = await findAddressee(subscriptionId);
  if (!addressee) return { delivered: false, outcome: "not written to any more", last: true };
  const stop = env().SITE_URL + stopAtOnceAddress(addressee.token);
  try {
    await transporterOf(settings.url).sendMail({
      from: settings.from,
      to: addressee.email,
      ...letterSchema.parse(JSON.parse(body)),
      messageId: `<${messageId}@${new URL(env().SITE_URL).hostname}>`,
      headers: {
        "Auto-Submitted": "auto-generated",
        // RFC 8058: mail programs end it with one click, and without asking for anything.
        "List-Unsubscribe": `<${stop}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    });
    return { delivered: true, outcome: "taken by the mail server" };
  } catch (error) {
    const { responseCode, command } = error as { responseCode?: number; command?: string };
    const refused = responseCode !== undefined && responseCode >= 500;
    if (refused && command === "RCPT TO") await endSubscription(addressee.token);
    return {
      delivered: false,
      outcome: responseCode ? `answered ${responseCode}` : "mail server not reached",
      last: refused,
    };
  }
}

/** Connections are kept between letters. */
function transporterOf(url: string): Transporter {
  if (transport?.url !== url) {
    transport?.transporter.close();
    transport = { url, transporter: createTransport(url, { pool: true } as object) };
  }
  return transport.transporter;
}

/** Lets go of the mail server. */
export function closeMail(): void {
  transport?.transporter.close();
  transport = undefined;
}
