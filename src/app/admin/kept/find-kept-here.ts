import "server-only";
import { database } from "#data/client.ts";
import { findKept } from "#data/kept-typing.ts";
import type { Editor } from "#domain/editor.ts";
import type { SentTyping } from "#domain/kept-typing.ts";

/** Said above a form that shows again what was sent after the session was over. */
const KEPT_HERE =
  "Your session was over when you sent this. It is not saved yet: what you typed stands below. Look at it, and save it.";

/** What the address of a page says was kept, if it is this editor’s; null otherwise. */
export async function findKeptHere(editor: Editor, kept: unknown): Promise<SentTyping | null> {
  return typeof kept === "string" && kept !== "" ? findKept(database(), editor, kept) : null;
}

/** What a form begins with where it shows again what was kept, and where it does not. */
export function shownAgain(kept: SentTyping | null): { kept?: string; faults: { message: string }[] } {
  return kept ? { kept: kept.tab, faults: [{ message: KEPT_HERE }] } : { faults: [] };
}

/** The address of a page with what is kept for it, for whoever has to sign in first. */
export function keptAddress(page: `/admin${string}`, kept: unknown): `/admin${string}` {
  if (typeof kept !== "string" || kept === "") return page;
  return `${page}${page.includes("?") ? "&" : "?"}kept=${encodeURIComponent(kept)}`;
}
