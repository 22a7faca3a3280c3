import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RecordVersion } from "#data/record/record-type.ts";
import { type Editor, SEED_DATA } from "#domain/editors/editor.ts";
import type { Editable } from "#domain/record/editable.ts";
import { mayTransition } from "#domain/record/status-transition.ts";
import type { RecordPath } from "../record-type-path.ts";
import { TransitionForm } from "../transitions/step-form.tsx";
import { VersionDifference } from "./version-difference.tsx";
import { VersionsTable } from "./versions-table.tsx";

type Props<T extends Editable> = {
  section: RecordPath;
  recordId: string;
  editor: Editor;
  /** The oldest first, at least one. */
  versions: RecordVersion<T>[];
  /** Of editors, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Which versions the address asks to be set beside each other. */
  range: { from?: unknown; to?: unknown };
  differing: (before: T, after: T) => { field: string; label: string; before: string; after: string }[];
};

/** Every version of a record, any two beside each other, and an earlier one to be restored. */
export function HistoryView<T extends Editable>(props: Props<T>) {
  const { section, recordId, editor, versions, names, range, differing } = props;
  const latest = versions.at(-1) as RecordVersion<T>;
  const { status } = latest.snapshot;
  const chosen = (name: unknown) => versions.find(({ version }) => String(version) === name);
  const to = chosen(range.to) ?? latest;
  const from = chosen(range.from) ?? versions[versions.indexOf(to) - 1] ?? to;
  const choices = versions.map(({ version }) => ({ value: String(version), name: `Version ${version}` }));
  return (
    <>
      <div className="mt-8">
        <VersionsTable
          versions={versions.toReversed().map(({ snapshot, ...version }) => ({ ...version, status: snapshot.status }))}
          nameOf={(by) => (by === SEED_DATA ? "The shipped record" : (names.get(by) ?? by))}
        />
      </div>
      {versions.length > 1 && (
        <Section id="compared" title={`Version ${to.version} beside version ${from.version}`}>
          <FilterForm action={`/admin/${section}/${recordId}/history`}>
            <SelectField
              id="from"
              name="from"
              label="From"
              all="The one before"
              options={choices}
              chosen={String(from.version)}
            />
            <SelectField id="to" name="to" label="To" all="The latest" options={choices} chosen={String(to.version)} />
          </FilterForm>
          <VersionDifference fields={differing(from.snapshot, to.snapshot)} />
        </Section>
      )}
      {to !== latest && (mayTransition(editor, status, status) || status === "published") && (
        <Section
          id="restore"
          title={`Restore version ${to.version}`}
          intro={
            status === "published"
              ? "What it said becomes a new version once a second person has approved it. The versions between stay in the history."
              : "What it said becomes a new version. The versions between stay in the history."
          }
        >
          <TransitionForm
            section={section}
            recordId={recordId}
            basedOn={latest.version}
            step="restore"
            number={to.version}
            label={status === "published" ? "Why, for readers" : "Why"}
            button="Restore"
          />
        </Section>
      )}
    </>
  );
}
