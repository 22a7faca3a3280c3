import "server-only";
import { rememberDevice } from "./known-device.ts";
import { notePreviewsSeen } from "./previews-seen.ts";
import { rememberTypist } from "./typist.ts";

/**
 * Remembers in this browser who was let in: as a device that strangers cannot keep out, and as whoever types here; and of
 * them which drafts this browser was shown by a link before.
 */
export async function letInHere(editorId: string): Promise<void> {
  await notePreviewsSeen(editorId);
  await rememberTypist(editorId);
  await rememberDevice(editorId);
}
