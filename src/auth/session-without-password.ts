import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * Lets our own code begin a session for whoever has proved by a passkey who they are. Not an address on the web: it
 * believes what it is told.
 */
export function sessionWithoutPassword() {
  return {
    id: "session-without-password",
    endpoints: {
      beginSession: createAuthEndpoint(
        { method: "POST", body: z.object({ editorId: z.string() }), metadata: { SERVER_ONLY: true } },
        async (call) => {
          const { editorId } = call.body;
          const user = await call.context.internalAdapter.findUserById(editorId);
          // A hook of the library refuses whoever is disabled.
          const session =
            user && (await call.context.internalAdapter.createSession(editorId, false, { byPasskey: true }, true));
          if (!session) return { began: false };
          await setSessionCookie(call, { session, user });
          return { began: true };
        },
      ),
    },
  };
}
