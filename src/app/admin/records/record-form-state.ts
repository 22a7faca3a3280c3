import type { SummedFault } from "#components/ui/error-summary.tsx";
import type { Merge, Typed } from "#domain/record-form.ts";
import type { RoomPath } from "./kind-in-path.ts";

/**
 * What the form of a record shows. `recordId` null: a new record, whose id is made when it is saved; `version` null:
 * none is saved yet. `more`: empty items at the end of each list. `merge`: what another editor saved meanwhile.
 */
export type RecordFormState = {
  room: RoomPath;
  recordId: string | null;
  version: number | null;
  typed: Typed;
  more: number;
  faults: SummedFault[];
  saved?: string | undefined;
  merge?: Omit<Merge, "typed"> | undefined;
  /** Under which tab it is kept, where it was sent after a session was over. */
  kept?: string | undefined;
};
