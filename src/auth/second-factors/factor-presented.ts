import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint, getAuthoritativeSessionFromCtx } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * Lets our own code begin a session for whoever has just presented a second factor; the one of this request ends, so
 * that each presenting has a token of its own. `renews`: it is the same sitting, and lasts no longer. Not an address on
 * the web: it believes what it is told.
 */
export function factorPresented() {
  return {
    id: "factor-presented",
    endpoints: {
      beginSession: createAuthEndpoint(
        {
          method: "POST",
          body: z.object({ editorId: z.string(), renews: z.boolean() }),
          metadata: { SERVER_ONLY: true },
        },
        async (call) => {
          const { editorId, renews } = call.body;
          const { internalAdapter } = call.context;
          const before = await getAuthoritativeSessionFromCtx(call);
          const isSame = before?.user.id === editorId;
          if (renews && !isSame) return { began: false };
          const user = await internalAdapter.findUserById(editorId);
          const lasts = renews && before ? { expiresAt: before.session.expiresAt } : {};
          // A hook of the library refuses whoever is disabled.
          const session =
            user && (await internalAdapter.createSession(editorId, false, { factorAt: new Date(), ...lasts }, true));
          if (!session) return { began: false };
          if (before) await internalAdapter.deleteSession(before.session.token);
          await setSessionCookie(call, { session, user });
          return { began: true };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
