import type { Merge } from "#domain/record/record-form.ts";
import { TwoVersionsTable } from "./two-versions-table.tsx";

/** What two editors wrote on the same version: what both changed, and what was taken over from the other. */
export function MergeTable({ merge: { both, taken } }: { merge: Omit<Merge, "formValues"> }) {
  return (
    <div className="space-y-6">
      {both.length > 0 && (
        <TwoVersionsTable
          id="merge-both"
          caption="You both changed this. The form has yours: take over what you want of theirs."
          rows={both}
        />
      )}
      {taken.length > 0 && (
        <TwoVersionsTable
          id="merge-taken"
          caption="Only they changed this. It is in the form already: change it back if you must."
          rows={taken}
        />
      )}
    </div>
  );
}
