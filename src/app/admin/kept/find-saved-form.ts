import "server-only";
import { database } from "#data/database/client.ts";
import { findAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import type { SubmittedDraft } from "#domain/editors/autosaved-draft.ts";
import type { Editor } from "#domain/editors/editor.ts";

/** Said above a form that shows again what was sent after the session was over. */
const DRAFT_RESTORED =
  "Your session was over when you sent this. It is not saved yet: what you typed stands below. Look at it, and save it.";

/** What the address of a page says was kept, if it is this editor’s; null otherwise. */
export async function findDraftFromQuery(editor: Editor, draft: unknown): Promise<SubmittedDraft | null> {
  return typeof draft === "string" && draft !== "" ? findAutosavedDraft(database(), editor, draft) : null;
}

/** What a form begins with where it shows again what was kept, and where it does not. */
export function initialFromDraft(draft: SubmittedDraft | null): { draft?: string; errors: { message: string }[] } {
  return draft ? { draft: draft.tab, errors: [{ message: DRAFT_RESTORED }] } : { errors: [] };
}

/** The address of a page with what is kept for it, for whoever has to sign in first. */
export function pathWithDraft(page: `/admin${string}`, draft: unknown): `/admin${string}` {
  if (typeof draft !== "string" || draft === "") return page;
  return `${page}${page.includes("?") ? "&" : "?"}kept=${encodeURIComponent(draft)}`;
}
