import "server-only";
import { database } from "../database/client.ts";
import { databaseErrorKind } from "../database/database-errors.ts";

/** One browser in which an editor is signed in. */
export type ActiveSession = { sessionId: string; userAgent: string | null; startedAt: string; lastSeenAt: string };

/** An editor's own sessions, the latest used first; those that are over are left out. */
export async function listSessions(editorId: string): Promise<ActiveSession[]> {
  const rows = await database().editorSession.findMany({
    where: { editorId, expiresAt: { gt: new Date() } },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(({ id, userAgent, createdAt, updatedAt }) => ({
    sessionId: id,
    userAgent,
    startedAt: createdAt.toISOString(),
    lastSeenAt: updatedAt.toISOString(),
  }));
}

/** Writes down that a session is in use. A database that cannot be written keeps nobody from reading. */
export async function rememberSession(sessionId: string): Promise<void> {
  const used = database().editorSession.updateMany({ where: { id: sessionId }, data: { updatedAt: new Date() } });
  await used.catch((error: unknown) => {
    if (databaseErrorKind(error) !== "not_writable") throw error;
  });
}

/** Ends one of an editor's sessions; another's is left alone. */
export async function endSession(editorId: string, sessionId: string): Promise<void> {
  await database().editorSession.deleteMany({ where: { id: sessionId, editorId } });
}

/** Whether this editor exists and is not disabled. */
export async function maySignIn(editorId: string): Promise<boolean> {
  return (await database().editor.count({ where: { id: editorId, disabledAt: null } })) > 0;
}
