import "server-only";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { cookies } from "next/headers";
import { database } from "#data/database/client.ts";
import { noteCodesShown, withVersions } from "#data/record/blind-review.ts";
import { listOpenRecords } from "#data/record/open-records.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { env } from "#env.ts";
import { signatureOf, signedText } from "./signed-cookies/signature.ts";

const COOKIE = "said-and-voted.previews";
const DAYS = 365;
/** As many as one cookie holds. */
const MOST = 200;

/** What was noted already by this process, so that not every request looks again. */
const noted = new LRUCache<string, true>({ max: 1_000 });

type Previewed = { kind: EditableRecordType; recordId: string };

/** Remembers in this browser which drafts it was shown: whoever signs in here later is not blind for them. */
export async function rememberPreview(record: Previewed): Promise<void> {
  const seen = [keyOf(record), ...(await previewsSeen()).filter((key) => key !== keyOf(record))].slice(0, MOST);
  // With the time, so that a draft that is shown again, in a later version, is noted again.
  const payload = Buffer.from(`${Date.now()} ${seen.join(",")}`).toString("base64url");
  (await cookies()).set(COOKIE, `${payload}.${signatureOf("previewsSeen", payload)}`, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env().SITE_URL.startsWith("https://"),
    maxAge: DAYS * 86_400,
  });
}

/** Whether this browser remembers that it is being shown this draft. */
export async function isPreviewRemembered(record: Previewed): Promise<boolean> {
  return (await previewsSeen()).includes(keyOf(record));
}

/**
 * Notes for a signed-in editor which drafts this browser was shown by a link. The cookie of a session is not sent to
 * `/preview`, so that this is done on the editor's next request to the admin area, before anything is answered.
 */
export async function notePreviewsSeen(editorId: string): Promise<void> {
  const seen = await previewsSeen();
  if (seen.length === 0) return;
  const key = `${editorId} ${await cookieValue()}`;
  if (noted.has(key)) return;
  const keys = new Set(seen);
  for (const { kind, recordId } of await listOpenRecords(database()))
    if (keys.has(keyOf({ kind, recordId })))
      await noteCodesShown(database(), editorId, await withVersions(database(), kind, recordId), "preview link");
  noted.set(key, true);
}

async function previewsSeen(): Promise<string[]> {
  const payload = signedText("previewsSeen", await cookieValue());
  const keys = payload && Buffer.from(payload, "base64url").toString().split(" ")[1];
  return keys ? keys.split(",") : [];
}

async function cookieValue(): Promise<string> {
  return (await cookies()).get(COOKIE)?.value ?? "";
}

/** Short, so that a cookie holds many. */
function keyOf({ kind, recordId }: Previewed): string {
  return createHash("sha256").update(`${kind} ${recordId}`).digest("base64url").slice(0, 12);
}
