import { NotPermitted } from "#domain/editor.ts";
import { MoveRefused } from "#domain/status-move.ts";

/** What to say of an error by which a write was refused; null where it is a surprise, to be thrown. */
export function refusalIn(error: unknown): string | null {
  if (error instanceof NotPermitted) return error.message;
  if (error instanceof MoveRefused) return "Your role does not allow this step, or the record is past it.";
  return null;
}
