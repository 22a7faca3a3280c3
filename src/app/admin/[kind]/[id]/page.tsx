import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRollCallForEditing } from "#data/roll-calls/reading-queue.ts";
import { recordFormValues } from "#domain/record/record-form.ts";
import { formOf } from "#domain/record/record-forms.ts";
import { mayTransition } from "#domain/record/status-transition.ts";
import { correctedRecordPath } from "#domain/site/paths.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { findDraftFromQuery, initialFromDraft, pathWithDraft } from "../../kept/find-saved-form.ts";
import { findRecord } from "../../records/find-record.ts";
import { loadRecordChoices } from "../../records/load-record-choices.ts";
import { OfficialText } from "../../records/official-text.tsx";
import { RecordForm } from "../../records/record-form.tsx";
import { adminSectionOf } from "../../records/record-type-path.ts";
import { ReadingPreviewSection } from "../../records/review/reading-preview-section.tsx";
import { LifecycleSections, NotToBeChanged } from "../../records/transitions/lifecycle-sections.tsx";
import { ProposedCorrection } from "../../records/transitions/proposed-correction.tsx";
import { TransitionForm } from "../../records/transitions/step-form.tsx";
import { transitionMessage } from "../../records/transitions/steps-taken.ts";

type Route = "/admin/[kind]/[id]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: adminSectionOf((await params).kind).one };
}

export default async function RecordPage({ params, searchParams }: PageProps<Route>) {
  const { id, kind: first } = await params;
  const { kind, path, one } = adminSectionOf(first);
  const pagePath = `/admin/${path}/${id}` as const;
  const { saved, kept: tab } = await searchParams;
  const { editor } = await requireSession(pathWithDraft(pagePath, tab));
  const found = await findRecord(editor, kind, id);
  if (found.isBlind) redirect(`${pagePath}/review`);
  const { latest, title } = found;
  const { snapshot, version } = latest;
  const { status } = snapshot;
  const message = transitionMessage(saved);
  // Whoever may not change what readers see can propose a correction of it.
  const mayEdit = status === "published" || mayTransition(editor, status, status);
  const isReading = kind === "roll_call_reading";
  const rollCall = isReading ? (await findRollCallForEditing(id))?.fact.rollCall : undefined;
  const form = formOf(kind);
  const draft = mayEdit ? await findDraftFromQuery(editor, tab) : null;
  // What is narrow stands beside its form; cards need the whole width.
  const hasPublicPage = mayEdit && (kind === "inquiry" || kind === "event" || kind === "voice");
  return (
    <>
      <AdminPageTitle
        title={title}
        lead={`${one}. ${STATUS_LABELS[status]}, version ${version}. ${id}`}
        aside={
          <>
            <a href={`${pagePath}/history`}>History</a>
            {status === "in_review" && <a href={`${pagePath}/review`}>Review</a>}
            {status === "published" && <a href={correctedRecordPath(kind, id)}>As readers see it</a>}
          </>
        }
      />
      {message && !mayEdit && (
        <div className="mt-4">
          <SavedNote>{message}</SavedNote>
        </div>
      )}
      {status === "published" && (
        <ProposedCorrection editor={editor} kind={kind} section={path} recordId={id} latest={latest} />
      )}
      {mayEdit ? (
        <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="max-w-3xl">
            <RecordForm
              // A new version is a new form: nothing of what was typed into the last one stays behind.
              key={version}
              initial={{
                section: path,
                recordId: id,
                version: draft?.basedOn ?? version,
                formValues: draft?.formValues ?? recordFormValues(form, snapshot),
                more: 1,
                saved: message,
                ...initialFromDraft(draft),
              }}
              status={status}
              groups={form.groups}
              choices={await loadRecordChoices(form.groups)}
            />
          </div>
          {rollCall && (
            <aside aria-label="The official record" className="lg:sticky lg:top-6">
              <OfficialText rollCall={rollCall} />
            </aside>
          )}
          {hasPublicPage && (
            <aside aria-label="As readers would see it" className="border-t border-rule pt-3 lg:sticky lg:top-6">
              <p className="kicker mb-4 text-quiet">As readers would see it, as saved</p>
              <RecordPreview kind={kind} recordId={id} />
            </aside>
          )}
        </div>
      ) : (
        <NotToBeChanged />
      )}
      {status !== "retracted" && !hasPublicPage && (
        <Section id="preview" title="As readers would see it" intro="As it is saved.">
          <RecordPreview kind={kind} recordId={id} />
        </Section>
      )}
      {isReading && status !== "retracted" && <ReadingPreviewSection rollCallId={id} status={status} />}
      <LifecycleSections
        editor={editor}
        kind={kind}
        section={path}
        recordId={id}
        version={version}
        status={status}
        retracting="It disappears, and all that follows from it. Its address says that it was retracted, when, and why."
      />
      {mayTransition(editor, status, "draft", isReading) && status === "retracted" && (
        <Section
          id="reopen"
          title="Read it again"
          intro="The roll call can be read again. Until that is published, readers see that the reading was retracted."
        >
          <TransitionForm
            section={path}
            recordId={id}
            basedOn={version}
            step="reopen"
            label="Why"
            button="Begin a new draft"
          />
        </Section>
      )}
    </>
  );
}
