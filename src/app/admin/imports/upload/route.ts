import type { ReadableStream } from "node:stream/web";
import { currentSession } from "#auth/current-editor.ts";
import { mayPublish, NotPermitted } from "#domain/editors/editor.ts";
import { env } from "#env.ts";
import { receiveUpload, UploadRejected } from "#import/official-files/receive-upload.ts";
import { startUploaded } from "#import/official-files/start-import.ts";
import { reasonOf } from "../../actions/import-errors.ts";
import { isFromHere } from "../../actions/same-origin.ts";

/** A route and no action: what is sent goes to the disk piece by piece, while an action holds all of it in memory. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromHere(request.headers)) return new Response("This form was sent from elsewhere.", { status: 403 });
  const signedIn = await currentSession();
  if (!signedIn) return seeOther("/admin/sign-in?to=/admin/imports");
  const { editor } = signedIn;
  try {
    // Before anything is written to the disk; the data layer looks again.
    if (!mayPublish(editor)) throw new NotPermitted("Only a reviewer with a second factor takes official files over.");
    if (!request.body) throw new UploadRejected("nothing");
    const contentType = request.headers.get("content-type") ?? "";
    const upload = await receiveUpload(request.body as ReadableStream<Uint8Array>, contentType);
    try {
      return seeOther(`/admin/imports/${await startUploaded(editor, env().DATABASE_URL, upload)}`);
    } catch (error) {
      upload.remove();
      throw error;
    }
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return seeOther(`/admin/imports?refused=${reason}`);
  }
}

/** To a path of this site, whatever name it is reached under. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}
