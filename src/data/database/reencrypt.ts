import type { Transaction } from "./connect.ts";
import { decrypted, encrypted } from "./encrypted-field.ts";

/** How second factors are read and written; only `src/auth` knows. */
export type FactorCipher = { open(text: string): Promise<string>; encrypt(text: string): Promise<string> };

/** Raised where something is encrypted under neither AUTH_SECRET nor AUTH_SECRET_PREVIOUS. */
export class UnknownKey extends Error {
  override name = "UnknownKey";
}

/** Encrypts all that is stored encrypted under today's AUTH_SECRET. Refused: UnknownKey. */
export async function reencrypt(tx: Transaction, factor: FactorCipher): Promise<{ factors: number; webhooks: number }> {
  // Nobody uses up a recovery code meanwhile.
  await tx.$executeRaw`LOCK TABLE editor_second_factors, webhooks IN SHARE ROW EXCLUSIVE MODE`;
  const [factors, webhooks] = [await tx.editorSecondFactor.findMany(), await tx.webhook.findMany()];
  for (const { id, editorId, ...texts } of factors) {
    const whose = `the second factor of editor ${editorId}`;
    const [secret, backupCodes] = await Promise.all(
      [texts.secret, texts.backupCodes].map(async (text) =>
        factor.encrypt(await readable(whose, () => factor.open(text))),
      ),
    );
    await tx.editorSecondFactor.update({
      where: { id },
      data: { secret: secret ?? "", backupCodes: backupCodes ?? "" },
    });
  }
  for (const { webhookId, name, ...texts } of webhooks) {
    const reencrypted = async (text: string) =>
      encrypted(await readable(`the secret of the webhook ${name}`, () => decrypted(text)));
    const previousSecret = texts.previousSecret && (await reencrypted(texts.previousSecret));
    await tx.webhook.update({
      where: { webhookId },
      data: { secret: await reencrypted(texts.secret), previousSecret },
    });
  }
  return { factors: factors.length, webhooks: webhooks.length };
}

async function readable(what: string, read: () => string | Promise<string>): Promise<string> {
  try {
    return await read();
  } catch {
    throw new UnknownKey(
      `Nothing was changed: ${what} is encrypted under neither AUTH_SECRET nor AUTH_SECRET_PREVIOUS. Remove it, or set the secret that it was made under.`,
    );
  }
}
