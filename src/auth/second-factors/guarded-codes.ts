import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, createAuthMiddleware, getAuthoritativeSessionFromCtx } from "better-auth/api";
import { notifyEditorOnceADay } from "#data/editors/editor-notices.ts";
import { claimStep, findSecondFactor } from "#data/editors/second-factors.ts";
import { codeTried } from "#data/rate-limits/code-limit.ts";
import { decryptFactor } from "./factor-keys.ts";
import { stepOfCode } from "./totp-step.ts";

const OF_APP = "/two-factor/verify-totp";
const OF_RECOVERY = "/two-factor/verify-backup-code";
const CHALLENGE_COOKIE = "two_factor";

/** What the library is given in place of a code that does not count: it refuses it as any wrong one. */
const IS_WRONG = { context: { body: { code: "does not count" } } };

/** One or two may be typing errors. */
const NOTIFY_AFTER = 3;

/** Whether an endpoint of the library gives a session to whoever presents a code. */
export function presentsCode(path: string | undefined): boolean {
  return path === OF_APP || path === OF_RECOVERY;
}

/**
 * What the library leaves open of codes: each works once, on all servers together; so many are tried in a day; and
 * none counts of a factor that was never confirmed, whose recovery codes somebody may have begun to set up.
 */
export function guardedCodes() {
  return {
    id: "guarded-codes",
    endpoints: {
      /** Whoever has given the password in this browser and is asked for a second factor now. */
      pendingSignIn: createAuthEndpoint({ method: "POST", metadata: { SERVER_ONLY: true } }, async (call) => ({
        editorId: await editorWithPassword(call),
      })),
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => presentsCode(path),
          handler: createAuthMiddleware(async (call) => {
            const editorId = await editorPresenting(call);
            // The library refuses whoever has given no password.
            if (editorId === null) return;
            const { code } = call.body as { code: string };
            const { allowed } = await codeTried(editorId, call.path === OF_APP ? "app" : "recovery");
            if (!allowed)
              throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_CODES", message: "Too many codes." });
            const factor = await findSecondFactor(editorId);
            if (!factor?.verified) return IS_WRONG;
            if (call.path === OF_RECOVERY) return;
            const step = await stepOfCode(await decryptFactor(factor.secret), code);
            if (step !== null && !(await claimStep(factor.id, step))) return IS_WRONG;
          }),
        },
      ],
      after: [
        {
          matcher: ({ path }) => presentsCode(path),
          handler: createAuthMiddleware(async (call) => {
            const kind = call.path === OF_APP ? "app" : "recovery";
            const { user } = (call.context.returned ?? {}) as { user?: { id: string } };
            const editorId = user?.id ?? (await editorPresenting(call));
            if (editorId === null) return;
            const { limit, remaining } = await codeTried(editorId, kind, user ? -1 : 0);
            const count = limit - remaining;
            if (!user && count >= NOTIFY_AFTER) await notifyEditorOnceADay(editorId, { what: "wrong_codes", count });
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

type Call = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** As the library looks for them: whoever is signed in, else whoever has given the password. */
async function editorPresenting(call: Call): Promise<string | null> {
  const signedIn = await getAuthoritativeSessionFromCtx(call);
  return signedIn ? signedIn.user.id : editorWithPassword(call);
}

async function editorWithPassword(call: Call): Promise<string | null> {
  const { name } = call.context.createAuthCookie(CHALLENGE_COOKIE);
  const challenge = await call.getSignedCookie(name, call.context.secret);
  const found = challenge ? await call.context.internalAdapter.findVerificationValue(challenge) : null;
  return found && found.expiresAt > new Date() ? found.value : null;
}
