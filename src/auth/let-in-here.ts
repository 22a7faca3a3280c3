import "server-only";
import { rememberDevice } from "./known-device.ts";
import { rememberTypist } from "./typist.ts";

/** Remembers in this browser who was let in: as a device that strangers cannot keep out, and as whoever types here. */
export async function letInHere(editorId: string): Promise<void> {
  await rememberTypist(editorId);
  await rememberDevice(editorId);
}
