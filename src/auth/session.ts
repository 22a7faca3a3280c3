import "server-only";
import { endSession, rememberSession } from "#data/editors/editor-sessions.ts";
import type { Editor, Role } from "#domain/editors/editor.ts";
import { isComplete, type SecondFactorStatus } from "#domain/editors/second-factor.ts";
import { signInLibrary } from "./better-auth.ts";

/** A session at rest for longer than this is over. */
export const IDLE_MINUTES = 60;

/** How often, at most, it is written down that a session is in use. */
const REMEMBER_EVERY_SECONDS = 60;

/** Who is signed in, and in which session; `factor`: how that stands to second factors. */
export type EditorSession = { editor: Editor; sessionId: string; email: string; factor: SecondFactorStatus };

/**
 * Whose request these headers are; null for nobody, for a session that is over, for somebody who is disabled, and for a
 * session without a second factor of somebody who has one, however it came to be.
 */
export async function sessionFromHeaders(requestHeaders: Headers): Promise<EditorSession | null> {
  const found = await signInLibrary().api.getSession({ headers: requestHeaders });
  if (!found) return null;
  const { session, user } = found;
  const idleSeconds = (Date.now() - session.updatedAt.getTime()) / 1000;
  const factor = { enrolled: user.twoFactorEnabled === true, presentedAt: session.factorAt ?? null };
  if (user.disabledAt || idleSeconds > IDLE_MINUTES * 60 || !isComplete(factor)) {
    await endSession(session.userId, session.id);
    return null;
  }
  if (idleSeconds > REMEMBER_EVERY_SECONDS) await rememberSession(session.id);
  const editor = { id: user.id, name: user.name, role: user.role as Role, secondFactor: factor.enrolled } as Editor;
  return { editor, sessionId: session.id, email: user.email, factor };
}
