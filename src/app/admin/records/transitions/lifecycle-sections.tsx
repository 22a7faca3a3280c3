import { Section } from "#components/ui/section.tsx";
import { listPreviewLinks } from "#data/record/preview-links.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { mayTransition } from "#domain/record/status-transition.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { PreviewLinkForm } from "../preview-links/preview-link-form.tsx";
import { PreviewLinksTable } from "../preview-links/preview-links-table.tsx";
import type { RecordPath } from "../record-type-path.ts";
import { TransitionForm } from "./step-form.tsx";

type Props = {
  editor: Editor;
  kind: EditableRecordType;
  section: RecordPath;
  recordId: string;
  version: number;
  status: RecordStatus;
  /** What disappears with it. */
  retracting: string;
};

/** What can be done with a record besides changing it: shown to somebody outside, returned, retracted. */
export async function LifecycleSections({ editor, kind, section, recordId, version, status, retracting }: Props) {
  const step = { section, recordId, basedOn: version };
  const links = await listPreviewLinks({ kind, recordId });
  return (
    <>
      {(status === "draft" || status === "in_review") && (
        <Section
          id="link"
          title="Show it to somebody outside"
          intro="A link to this draft as readers would see it. Anyone who has it can look, for a week, until it is revoked or your account is closed; search engines are told to stay away."
        >
          <PreviewLinkForm kind={kind} recordId={recordId} />
          <div className="mt-8">
            <PreviewLinksTable id="links-table" links={links} editor={editor} />
          </div>
        </Section>
      )}
      {status === "in_review" && (
        <Section id="return" title="Return it">
          <TransitionForm {...step} step="return" label="What is missing" button="Return to the draft" />
        </Section>
      )}
      {status === "published" && mayTransition(editor, "published", "retracted") && (
        <Section id="retract" title="Retract it" intro={retracting}>
          <TransitionForm {...step} step="retract" label="Why, for readers" button="Retract" />
        </Section>
      )}
    </>
  );
}

/** Why there is no form. */
export function NotToBeChanged() {
  return <p className="measure mt-8">What is retracted cannot be edited.</p>;
}
