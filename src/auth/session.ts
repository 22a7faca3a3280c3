import "server-only";
import { endSession, rememberSession } from "#data/editor-sessions.ts";
import type { Editor, Role } from "#domain/editor.ts";
import { signInLibrary } from "./better-auth.ts";

/** A session at rest for longer than this is over. */
export const IDLE_MINUTES = 60;

/** How often, at most, it is written down that a session is in use. */
const REMEMBER_EVERY_SECONDS = 60;

/** Who is signed in, and in which session. */
export type SignedIn = { editor: Editor; sessionId: string; email: string };

/** Whose request these headers are; null for nobody, for a session that is over, and for somebody who is disabled. */
export async function signedInBy(requestHeaders: Headers): Promise<SignedIn | null> {
  const found = await signInLibrary().api.getSession({ headers: requestHeaders });
  if (!found) return null;
  const { session, user } = found;
  const restedSeconds = (Date.now() - session.updatedAt.getTime()) / 1000;
  if (user.disabledAt || restedSeconds > IDLE_MINUTES * 60) {
    await endSession(session.userId, session.id);
    return null;
  }
  if (restedSeconds > REMEMBER_EVERY_SECONDS) await rememberSession(session.id);
  // Whoever has a second factor has given it: a session is only made once it was right. A passkey is both at once.
  const secondFactor = user.twoFactorEnabled === true || session.byPasskey === true;
  const editor = { id: user.id, name: user.name, role: user.role as Role, secondFactor } as Editor;
  return { editor, sessionId: session.id, email: user.email };
}
