import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { database } from "#data/database/client.ts";
import { listAutosavedDrafts } from "#data/editors/autosaved-drafts.ts";
import { findKnownSource } from "#data/sources/source-queue.ts";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import { findAsReadersWould } from "#data/statements/statement-queue.ts";
import type { SubmittedDraft } from "#domain/editors/autosaved-draft.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { mayTransition } from "#domain/record/status-transition.ts";
import { formValuesOf } from "#domain/statements/statement-form.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { findDraftFromQuery, initialFromDraft, pathWithDraft } from "../../kept/find-saved-form.ts";
import { LifecycleSections, NotToBeChanged } from "../../records/transitions/lifecycle-sections.tsx";
import { ProposedCorrection } from "../../records/transitions/proposed-correction.tsx";
import { transitionMessage } from "../../records/transitions/steps-taken.ts";
import { type FoundStatement, findStatement } from "../editing/find-statement.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { LivePreviewPanel } from "../editing/preview/live-preview-panel.tsx";
import { PublishPreviewSection } from "../editing/preview/publish-preview-section.tsx";
import { StatementEditor } from "../editing/statement-editor.tsx";
import { titleOf } from "../editing/statement-title.ts";

export const metadata: Metadata = { title: "Statement" };

export default async function StatementPage({ params, searchParams }: PageProps<"/admin/statements/[id]">) {
  const { id } = await params;
  const path = `/admin/statements/${id}` as const;
  const { saved, kept: draft } = await searchParams;
  const { editor } = await requireSession(pathWithDraft(path, draft));
  const [found, statement] = await Promise.all([findStatement(editor, id), findAsReadersWould(id)]);
  if (found.isBlind) redirect(`${path}/review${typeof saved === "string" ? `?saved=${saved}` : ""}`);
  const { snapshot, version } = found.latest;
  const { status } = snapshot;
  const message = transitionMessage(saved);
  // Whoever may not change what readers see can propose a correction of it.
  const mayEdit = status === "published" || mayTransition(editor, status, status);
  return (
    <>
      <AdminPageTitle
        title={statement ? titleOf(statement) : id}
        lead={`${STATUS_LABELS[status]}, version ${version}. ${id}`}
        aside={
          <>
            <a href={`${path}/history`}>History</a>
            {status === "in_review" && <a href={`${path}/review`}>Review</a>}
            {status === "published" && <a href={`/statements/${id}`}>As readers see it</a>}
          </>
        }
      />
      {message && !mayEdit && (
        <div className="mt-4">
          <SavedNote>{message}</SavedNote>
        </div>
      )}
      {status === "published" && (
        <ProposedCorrection editor={editor} kind="statement" section="statements" recordId={id} latest={found.latest} />
      )}
      {mayEdit ? (
        <StatementEditing
          editor={editor}
          found={found}
          statementId={id}
          message={message}
          kept={await findDraftFromQuery(editor, draft)}
        />
      ) : (
        <>
          <NotToBeChanged />
          {status !== "retracted" && <PublishPreviewSection statementId={id} status={status} />}
        </>
      )}
      <LifecycleSections
        editor={editor}
        kind="statement"
        section="statements"
        recordId={id}
        version={version}
        status={status}
        retracting="Its words, and every comparison with them, disappear. Its address says that it was retracted, when, and why. It cannot be undone."
      />
    </>
  );
}

type EditingProps = {
  editor: Editor;
  found: FoundStatement;
  statementId: string;
  message: string | undefined;
  kept: SubmittedDraft | null;
};

/** The form as it is saved, with the source as it is described now. */
async function StatementEditing({ editor, found, statementId, message, kept: draft }: EditingProps) {
  const { snapshot, version } = found.latest;
  const known = await findKnownSource(snapshot.source.url);
  const source = known?.described.url === snapshot.source.url ? known.described : snapshot.source;
  const formValues = draft?.formValues ?? formValuesOf({ ...snapshot, source });
  const [choices, drafts, livePreview] = await Promise.all([
    loadChoices(),
    listAutosavedDrafts(database(), editor, statementId),
    livePreviewOf(formValues, statementId),
  ]);
  return (
    <StatementEditor
      // A new version is a new form: nothing of what was typed into the last one stays behind.
      key={version}
      initial={{
        formValues,
        statementId,
        version: draft?.basedOn ?? version,
        saved: message,
        ...initialFromDraft(draft),
      }}
      status={snapshot.status}
      choices={choices}
      drafts={drafts}
      checks={livePreview.checks}
      aside={<LivePreviewPanel livePreview={livePreview} quote={formValues.quote ?? ""} />}
    />
  );
}
