import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { database } from "#data/database/client.ts";
import { listAutosavedDrafts } from "#data/editors/autosaved-drafts.ts";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import { findDraftFromQuery, initialFromDraft, pathWithDraft } from "../../kept/find-saved-form.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { LivePreviewPanel } from "../editing/preview/live-preview-panel.tsx";
import { StatementEditor } from "../editing/statement-editor.tsx";

export const metadata: Metadata = { title: "New statement" };

export default async function NewStatementPage({ searchParams }: PageProps<"/admin/statements/new">) {
  const { kept: tab } = await searchParams;
  const { editor } = await requireSession(pathWithDraft("/admin/statements/new", tab));
  const [choices, drafts, draft] = await Promise.all([
    loadChoices(),
    listAutosavedDrafts(database(), editor, null),
    findDraftFromQuery(editor, tab),
  ]);
  const formValues = draft?.formValues ?? {};
  const livePreview = await livePreviewOf(formValues, null);
  return (
    <>
      <AdminPageTitle title="New statement" lead="It is saved as a draft, which no reader sees." />
      <StatementEditor
        initial={{ formValues, statementId: null, version: null, ...initialFromDraft(draft) }}
        status="new"
        choices={choices}
        drafts={drafts}
        checks={livePreview.checks}
        aside={<LivePreviewPanel livePreview={livePreview} quote={formValues.quote ?? ""} />}
      />
    </>
  );
}
