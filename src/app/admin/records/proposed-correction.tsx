import { VersionDifference } from "#components/record/version-difference.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/client.ts";
import { namesOfEditors } from "#data/editors.ts";
import { publishesAlone } from "#data/newsroom.ts";
import { findProposedCorrection } from "#data/proposed-corrections.ts";
import type { RecordVersion } from "#data/record-kind.ts";
import { recordKind } from "#data/record-kinds.ts";
import type { Editable, EditableKind } from "#domain/editable.ts";
import type { Editor } from "#domain/editor.ts";
import { fieldLabel } from "#domain/labels.ts";
import { writtenMoment } from "#domain/moment.ts";
import { differingTyped, typedRecord } from "#domain/record-form.ts";
import { formOf } from "#domain/record-forms.ts";
import type { StatementInput } from "#domain/statement.ts";
import { differingFields } from "#domain/statement-form.ts";
import { mayMove } from "#domain/status-move.ts";
import type { RecordPath } from "./kind-in-path.ts";
import { StepForm } from "./step-form.tsx";

type Props = { editor: Editor; kind: EditableKind; room: RecordPath; recordId: string; latest: RecordVersion };

/** The correction that waits for a second person, with what it would change; nothing where none waits. */
export async function ProposedCorrection({ editor, kind, room, recordId, latest }: Props) {
  const { version, snapshot } = latest;
  const [proposed, names, alone] = await Promise.all([
    findProposedCorrection(recordKind(kind), database(), { recordId, version }),
    namesOfEditors(),
    publishesAlone(database()),
  ]);
  if (!proposed) return null;
  const { proposalId, proposedBy, proposedAt, note, record } = proposed;
  const isOwn = proposedBy === editor.id && !alone;
  const mayApprove = !isOwn && mayMove(editor, "published", "published");
  const step = { room, recordId, basedOn: version, number: proposalId };
  return (
    <Section
      id="proposed"
      title="A correction waits for a second person"
      intro={`Proposed by ${names.get(proposedBy) ?? "somebody"}, ${writtenMoment(proposedAt)} UTC. Readers do not see it yet.`}
    >
      <p className="measure mb-6">Note for readers: {note}</p>
      <VersionDifference fields={differing(kind, snapshot, record)} />
      {mayApprove ? (
        <div className="mt-8">
          <StepForm
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
          <StepForm {...step} step="decline" label="Why it is declined" button="Decline" />
        </div>
      )}
    </Section>
  );
}

function differing(kind: EditableKind, before: Editable, after: Editable) {
  if (kind === "statement")
    return differingFields(before as StatementInput, after as StatementInput).map((each) => ({
      ...each,
      label: fieldLabel(each.field),
    }));
  const form = formOf(kind);
  return differingTyped(form.groups, typedRecord(form, before), typedRecord(form, after));
}
