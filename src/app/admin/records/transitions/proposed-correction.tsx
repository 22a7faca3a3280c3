import { Section } from "#components/ui/section.tsx";
import { database } from "#data/database/client.ts";
import { namesOfEditors } from "#data/editors/editors.ts";
import { publishesAlone } from "#data/editors/newsroom-settings.ts";
import { findProposedCorrection } from "#data/history/proposed-corrections.ts";
import type { RecordVersion } from "#data/record/record-type.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { Editable, EditableRecordType } from "#domain/record/editable.ts";
import { differingFormFields, recordFormValues } from "#domain/record/record-form.ts";
import { formOf } from "#domain/record/record-forms.ts";
import { mayTransition } from "#domain/record/status-transition.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { differingFields } from "#domain/statements/statement-form.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { fieldLabel } from "#domain/wording/labels.ts";
import { VersionDifference } from "../history/version-difference.tsx";
import type { RecordPath } from "../record-type-path.ts";
import { TransitionForm } from "./step-form.tsx";

type Props = { editor: Editor; kind: EditableRecordType; section: RecordPath; recordId: string; latest: RecordVersion };

/** The correction that waits for a second person, with what it would change; nothing where none waits. */
export async function ProposedCorrection({ editor, kind, section, recordId, latest }: Props) {
  const { version, snapshot } = latest;
  const [proposed, names, alone] = await Promise.all([
    findProposedCorrection(recordTypeDefinition(kind), database(), { recordId, version }),
    namesOfEditors(),
    publishesAlone(database()),
  ]);
  if (!proposed) return null;
  const { proposalId, proposedBy, proposedAt, note, record } = proposed;
  const isOwn = proposedBy === editor.id && !alone;
  const mayApprove = !isOwn && mayTransition(editor, "published", "published");
  const step = { section, recordId, basedOn: version, number: proposalId };
  return (
    <Section
      id="proposed"
      title="A correction waits for a second person"
      intro={`Proposed by ${names.get(proposedBy) ?? "somebody"}, ${writtenTimestamp(proposedAt)} UTC. Readers do not see it yet.`}
    >
      <p className="measure mb-6">Note for readers: {note}</p>
      <VersionDifference fields={differing(kind, snapshot, record)} />
      {mayApprove ? (
        <div className="mt-8">
          <TransitionForm
            {...step}
            step="approve"
            label="Note for the history (optional)"
            button="Approve and show readers"
          />
        </div>
      ) : (
        <p className="measure mt-6">
          {isOwn ? "Somebody else has to approve what you proposed." : "A reviewer with a second factor approves it."}
        </p>
      )}
      {(mayApprove || proposedBy === editor.id) && (
        <div className="mt-8">
          <TransitionForm {...step} step="decline" label="Why it is declined" button="Decline" />
        </div>
      )}
    </Section>
  );
}

function differing(kind: EditableRecordType, before: Editable, after: Editable) {
  if (kind === "statement")
    return differingFields(before as StatementInput, after as StatementInput).map((each) => ({
      ...each,
      label: fieldLabel(each.field),
    }));
  const form = formOf(kind);
  return differingFormFields(form.groups, recordFormValues(form, before), recordFormValues(form, after));
}
