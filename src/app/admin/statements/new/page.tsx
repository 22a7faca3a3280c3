import type { Metadata } from "next";
import { requireSession } from "#auth/who-asks.ts";
import { AdminPageTitle } from "#components/ui/room-title.tsx";
import { database } from "#data/database/client.ts";
import { listAutosavedDrafts } from "#data/editors/kept-typing.ts";
import { livePreviewOf } from "#data/statements/statement-look.ts";
import { findDraftFromQuery, initialFromDraft, pathWithDraft } from "../../kept/find-kept-here.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { LivePreviewPanel } from "../editing/preview/look-panel.tsx";
import { StatementEditor } from "../editing/statement-desk.tsx";

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
