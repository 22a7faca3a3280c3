/** Who wrote a record as it stands, so that somebody else publishes it. */
import type { Editable } from "../record/editable.ts";

/** One version, as far as authorship goes. Snapshots are whole records. */
export type Authored = { editorId: string; snapshot: Editable & Record<string, unknown> };

/** What a reviewer changes by reviewing, which makes nobody an author. */
const REVIEWING = new Set(["status", "draftReasons", "holdReason", "codings", "codingSettledBy"]);

/**
 * Everybody who wrote any of it, or submitted it, since it was last published. Oldest version first.
 * A reviewer who returns it, and wrote nothing, is no author.
 */
export function authorsOf(versions: readonly Authored[]): Set<string> {
  const authors = new Set<string>();
  for (const [index, { editorId, snapshot }] of versions.entries()) {
    const before = versions[index - 1]?.snapshot;
    const submits = snapshot.status === "in_review" && before?.status !== "in_review";
    if (snapshot.status === "published") authors.clear();
    else if (!before || submits || contentOf(before) !== contentOf(snapshot)) authors.add(editorId);
  }
  return authors;
}

function contentOf(snapshot: Record<string, unknown>): string {
  const fields = Object.entries(snapshot).filter(([field]) => !REVIEWING.has(field));
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
