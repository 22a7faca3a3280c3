import type { FactorCipher } from "#data/database/reencrypt.ts";
import { env, provideDatabaseUrl } from "#env.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { ensureAuthSecret } from "./auth-secret.ts";
import { generateClient } from "./generate.ts";

export const ROTATE_SECRET_USAGE =
  "npm run secret:rotate   encrypts under AUTH_SECRET what AUTH_SECRET_PREVIOUS encrypted";

/** `npm run secret:rotate`: encrypts under AUTH_SECRET what AUTH_SECRET_PREVIOUS encrypted. Gives the exit code. */
export async function rotateSecret(factor: FactorCipher): Promise<number> {
  ensureAuthSecret();
  const database = await openDatabase();
  try {
    provideDatabaseUrl(database.url);
    await generateClient();
    await deployMigrations({ databaseUrl: database.url });
    // Only now can they be read: they import the client that was just generated.
    const { connect } = await import("#data/database/connect.ts");
    const { reencrypt, UnknownKey } = await import("#data/database/reencrypt.ts");
    const client = connect(database.url);
    const { factors, webhooks } = await client
      .$transaction((tx) => reencrypt(tx, factor), { timeout: 60_000 })
      .catch((error: unknown) => {
        throw error instanceof UnknownKey ? new UserFacingError(error.message) : error;
      })
      .finally(() => client.$disconnect());
    console.log(`Encrypted under AUTH_SECRET: ${factors} second factors, the secrets of ${webhooks} webhooks.`);
    if (env().AUTH_SECRET_PREVIOUS)
      console.log("AUTH_SECRET_PREVIOUS can go once every server runs under the new one.");
  } finally {
    await database.close();
  }
  return 0;
}
