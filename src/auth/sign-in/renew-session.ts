import { signInLibrary } from "../better-auth.ts";
import type { EditorSession } from "../session.ts";

/** A second factor has just been presented in this session: it goes on under a token of its own. */
export async function renewed({ editor }: EditorSession, headers: Headers): Promise<boolean> {
  return (await signInLibrary().api.beginSession({ body: { editorId: editor.id, renews: true }, headers })).began;
}
