import { type Editor, isAtLeast, type Role, SEED_DATA } from "../editors/editor.ts";
import type { RecordStatus } from "../statements/statement.ts";

/** From which status a record may go to which, or stay, and the least role for it; what is not named is refused. */
const TRANSITIONS: Record<RecordStatus | "new", Partial<Record<RecordStatus, Role>>> = {
  new: { draft: "editor" },
  draft: { draft: "editor", in_review: "editor" },
  in_review: { draft: "editor", in_review: "editor", published: "reviewer" },
  published: { published: "reviewer", retracted: "reviewer" },
  retracted: {},
};

/** Statuses that readers see something of: to bring a record there, or to change it there, takes a second factor. */
const PUBLIC: readonly RecordStatus[] = ["published", "retracted"];

/** Where a record may begin again after it was retracted, at the same address: a roll call is read again. */
const REOPENED: Partial<Record<RecordStatus, Role>> = { draft: "editor" };

/** `from` null: there is no such record yet. The shipped record was reviewed before it was shipped: it moves freely. */
export function mayTransition(
  editor: Pick<Editor, "id" | "role" | "secondFactor">,
  from: RecordStatus | null,
  to: RecordStatus,
  reopens = false,
): boolean {
  if (editor.id === SEED_DATA) return true;
  if (PUBLIC.includes(to) && !editor.secondFactor) return false;
  const least = (from === "retracted" && reopens ? REOPENED : TRANSITIONS[from ?? "new"])[to];
  return least !== undefined && isAtLeast(editor, least);
}

/** Raised where an editor moves a record to a status that it may not take from where it is, or not by this role. */
export class TransitionNotAllowed extends Error {
  override name = "TransitionNotAllowed";
  readonly recordId: string;

  constructor(editor: Pick<Editor, "role">, recordId: string, from: RecordStatus | null, to: RecordStatus) {
    super(`${recordId}: no ${editor.role} may move it from ${from ?? "new"} to ${to}`);
    this.recordId = recordId;
  }
}
