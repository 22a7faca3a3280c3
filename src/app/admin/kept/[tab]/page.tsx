import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { FactList } from "#components/ui/fact-list.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { safeAdminPath } from "../../actions/admin-path.ts";
import { discardDraft } from "../delete-saved-form.ts";
import { findDraftFromQuery } from "../find-saved-form.ts";

export const metadata: Metadata = { title: "What you typed" };

/** What was sent by a small form after its session was over, to be copied back. */
export default async function AutosavedDraftPage({ params }: PageProps<"/admin/kept/[tab]">) {
  const { tab } = await params;
  const { editor } = await requireSession(`/admin/kept/${tab}`);
  const draft = await findDraftFromQuery(editor, tab);
  if (!draft) notFound();
  const texts = Object.entries(draft.formValues).filter(([, text]) => text.trim() !== "");
  return (
    <>
      <AdminPageTitle
        title="What you typed"
        lead="Your session was over when you sent this, so nothing was done. Here is what you typed: copy it, and send it again."
      />
      <div className="mt-8">
        <FactList
          facts={texts.map(([term, text]) => ({ term, fact: <span className="whitespace-pre-wrap">{text}</span> }))}
        />
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <a href={safeAdminPath(draft.submittedFrom)} className="tap font-semibold">
          Back to where you typed it
        </a>
        <form action={discardDraft}>
          <input type="hidden" name="tab" value={tab} />
          <SubmitButton quiet>Forget it</SubmitButton>
        </form>
      </div>
    </>
  );
}
