import "server-only";
import { listChoices } from "#data/record/record-queue.ts";
import type { ChoiceList, FormGroup } from "#domain/record/record-form.ts";
import type { Choices } from "./record-fields.tsx";

/** What the selects of these fields offer. */
export function loadRecordChoices(groups: readonly FormGroup[]): Promise<Choices> {
  const lists = groups.flatMap(({ fields }) => fields.flatMap(({ from }) => (from ? [from] : [])));
  return listChoices(new Set<ChoiceList>(lists));
}
