import { databaseErrorKind } from "#data/database/database-errors.ts";
import { ImportBusy } from "#data/official-files/official-run.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { TransitionNotAllowed } from "#domain/record/status-transition.ts";
import { DATABASE_ERROR_LABELS } from "#domain/wording/labels.ts";
import { SourceRejected } from "#import/sources/source-rejected.ts";

/** What to say of an error by which a write was refused; null where it is a surprise, to be thrown. */
export function userMessageOf(error: unknown): string | null {
  if (error instanceof NotPermitted || error instanceof SourceRejected) return error.message;
  if (error instanceof ImportBusy) return "Another import is under way. Ask again when it has ended.";
  if (error instanceof TransitionNotAllowed) return "Your role does not allow this step, or the record is past it.";
  // What PostgreSQL says of a person, a voice or a roll call that it does not hold.
  if (error instanceof Error && "code" in error && error.code === "P2003")
    return "Something that was chosen is not in the record. Choose it from the list.";
  const databaseError = databaseErrorKind(error);
  return databaseError ? DATABASE_ERROR_LABELS[databaseError] : null;
}
