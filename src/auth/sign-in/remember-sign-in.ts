import "server-only";
import { rememberDraftOwner } from "../draft-owner.ts";
import { notePreviewsSeen } from "../previews-seen.ts";
import { rememberDevice } from "./known-device.ts";

/**
 * Remembers in this browser who signed in: as a device that strangers cannot keep out, and as whoever types here; and of
 * them which drafts this browser was shown by a link before.
 */
export async function rememberSignIn(editorId: string): Promise<void> {
  await notePreviewsSeen(editorId);
  await rememberDraftOwner(editorId);
  await rememberDevice(editorId);
}
