import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { nextCookies } from "better-auth/next-js";
import { twoFactor } from "better-auth/plugins/two-factor";
import { database } from "#data/database/client.ts";
import { maySignIn } from "#data/editors/editor-sessions.ts";
import { COOKIE_PREFIX } from "#domain/site/session-cookie.ts";
import { env } from "#env.ts";
import { derivedKey } from "#keys.ts";
import { keysForSecondFactors } from "./second-factors/factor-keys.ts";
import { factorPresented } from "./second-factors/factor-presented.ts";
import { guardedCodes, presentsCode } from "./second-factors/guarded-codes.ts";
import { hashPassword, verifyPassword } from "./sign-in/password-hash.ts";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./sign-in/password-strength.ts";

/** No session lives longer than this, whatever is done with it. */
export const ABSOLUTE_HOURS = 12;

const ISSUER = "Said & Voted";
const CHALLENGE_MINUTES = 10;

/** NIST SP 800-63B, 3.2.2: no more than a hundred wrong ones in a row. */
const CODES_IN_A_ROW = 100;
const FOR_GOOD_SECONDS = 10 * 365 * 86_400;

/**
 * The library that signs people in. None of its addresses is on the web: our own actions call it, so that nobody can
 * sign up, change an address or ask for a session in a way that we did not write.
 */
function createLibrary() {
  const { SITE_URL } = env();
  return betterAuth({
    appName: ISSUER,
    baseURL: SITE_URL,
    basePath: "/admin/auth",
    // Signs its cookies and nothing else; second factors have a key of their own.
    secret: derivedKey("sessionCookies").bytes.toString("base64url"),
    database: prismaAdapter(database(), { provider: "postgresql" }),
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/admin" },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      modelName: "editor",
      additionalFields: {
        role: { type: "string", input: false, required: true },
        disabledAt: { type: "date", input: false, required: false },
      },
    },
    session: {
      modelName: "editorSession",
      fields: { userId: "editorId" },
      expiresIn: ABSOLUTE_HOURS * 3600,
      additionalFields: { factorAt: { type: "date", input: false, required: false } },
      // Never longer by being used; how long it may rest is looked at in session.ts.
      disableSessionRefresh: true,
      // A session that was ended elsewhere, or waits for its second factor, must not live on in a cookie.
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      // Nobody who is disabled gets a session, by whatever factor. One that follows a code says so.
      session: {
        create: {
          before: async (session, context) => {
            if (!(await maySignIn(session.userId))) return false;
            return presentsCode(context?.path) ? { data: { ...session, factorAt: new Date() } } : undefined;
          },
        },
      },
    },
    account: { modelName: "editorCredential", fields: { userId: "editorId" } },
    verification: { modelName: "editorChallenge" },
    plugins: [
      twoFactor({
        issuer: ISSUER,
        twoFactorCookieMaxAge: CHALLENGE_MINUTES * 60,
        // After so many wrong codes in a row none is taken any more, until an administrator resets the factor.
        accountLockout: { maxFailedAttempts: CODES_IN_A_ROW, durationSeconds: FOR_GOOD_SECONDS },
        schema: { twoFactor: { modelName: "editorSecondFactor", fields: { userId: "editorId" } } },
      }),
      keysForSecondFactors(),
      guardedCodes(),
      factorPresented(),
      nextCookies(),
    ],
  });
}

let library: ReturnType<typeof createLibrary> | undefined;

/** Made when it is first asked for, so that a build needs neither database nor secret. */
export function signInLibrary(): ReturnType<typeof createLibrary> {
  library ??= createLibrary();
  return library;
}
