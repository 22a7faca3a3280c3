import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { findRecordForEditing } from "#data/record/record-queue.ts";
import { findRollCallForEditing } from "#data/roll-calls/reading-queue.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { formOf } from "#domain/record/record-forms.ts";
import { rollCallIdSchema } from "#domain/roll-calls/roll-call.ts";
import { findDraftFromQuery, initialFromDraft, pathWithDraft } from "../../kept/find-saved-form.ts";
import { loadRecordChoices } from "../../records/load-record-choices.ts";
import { OfficialText } from "../../records/official-text.tsx";
import { RecordForm } from "../../records/record-form.tsx";
import { adminSectionOf } from "../../records/record-type-path.ts";
import { RollCallChoice } from "../../records/roll-call-choice.tsx";

type Route = "/admin/[kind]/new";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: `New: ${adminSectionOf((await params).kind).one.toLowerCase()}` };
}

export default async function NewRecordPage({ params, searchParams }: PageProps<Route>) {
  const { kind, path, one } = adminSectionOf((await params).kind);
  const { rollCall, kept: tab } = await searchParams;
  const requestedRollCall = typeof rollCall === "string" ? rollCall.trim() : "";
  const pagePath =
    `/admin/${path}/new${requestedRollCall && `?rollCall=${encodeURIComponent(requestedRollCall)}`}` as const;
  const { editor } = await requireSession(pathWithDraft(pagePath, tab));
  const draft = await findDraftFromQuery(editor, tab);
  const isReading = kind === "roll_call_reading";
  const fact = isReading && requestedRollCall ? await uncodedRollCall(editor, requestedRollCall) : null;
  const needsRollCall = isReading && !fact;
  const { groups } = formOf(kind);
  return (
    <>
      <AdminPageTitle title={`New: ${one.toLowerCase()}`} lead="It is saved as a draft, which no reader sees." />
      {needsRollCall && <RollCallChoice requestedRollCall={requestedRollCall} />}
      {!needsRollCall && (
        <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="max-w-3xl">
            <RecordForm
              initial={{
                section: path,
                recordId: fact ? fact.rollCall.rollCallId : null,
                version: null,
                formValues: draft?.formValues ?? (isReading ? { tier: "core" } : {}),
                more: 2,
                ...initialFromDraft(draft),
              }}
              status="new"
              groups={groups}
              choices={await loadRecordChoices(groups)}
            />
          </div>
          {fact && (
            <aside aria-label="The official record" className="lg:sticky lg:top-6">
              <OfficialText rollCall={fact.rollCall} />
            </aside>
          )}
        </div>
      )}
    </>
  );
}

/** The facts of a roll call that nobody has read; leads on to the reading where there is one. Null: no such roll call. */
async function uncodedRollCall(editor: Editor, requestedRollCall: string) {
  if (!rollCallIdSchema.safeParse(requestedRollCall).success) return null;
  if (await findRecordForEditing(editor, "roll_call_reading", requestedRollCall))
    redirect(`/admin/readings/${requestedRollCall}`);
  const found = await findRollCallForEditing(requestedRollCall);
  return found?.fact ?? null;
}
