import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { requireSignedIn } from "#auth/who-asks.ts";
import { correctedAddress } from "#components/record/address.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRollCallAtDesk } from "#data/reading-desk.ts";
import { STATUS_LABELS } from "#domain/labels.ts";
import { typedRecord } from "#domain/record-form.ts";
import { formOf } from "#domain/record-forms.ts";
import { mayMove } from "#domain/status-move.ts";
import { findKeptHere, keptAddress, shownAgain } from "../../kept/find-kept-here.ts";
import { findRecord } from "../../records/find-record.ts";
import { roomOf } from "../../records/kind-in-path.ts";
import { LifeSections, NotToBeChanged } from "../../records/life-sections.tsx";
import { loadRecordChoices } from "../../records/load-record-choices.ts";
import { OfficialText } from "../../records/official-text.tsx";
import { ProposedCorrection } from "../../records/proposed-correction.tsx";
import { ReadingPreviewSection } from "../../records/reading-preview-section.tsx";
import { RecordForm } from "../../records/record-form.tsx";
import { StepForm } from "../../records/step-form.tsx";
import { stepTaken } from "../../records/steps-taken.ts";

type Route = "/admin/[kind]/[id]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: roomOf((await params).kind).one };
}

export default async function RecordPage({ params, searchParams }: PageProps<Route>) {
  const { id, kind: first } = await params;
  const { kind, path, one } = roomOf(first);
  const address = `/admin/${path}/${id}` as const;
  const { saved, kept: tab } = await searchParams;
  const { editor } = await requireSignedIn(keptAddress(address, tab));
  const found = await findRecord(editor, kind, id);
  if (found.isBlind) redirect(`${address}/review`);
  const { latest, title } = found;
  const { snapshot, version } = latest;
  const { status } = snapshot;
  const said = stepTaken(saved);
  // Whoever may not change what readers see can propose a correction of it.
  const mayEdit = status === "published" || mayMove(editor, status, status);
  const isReading = kind === "roll_call_reading";
  const rollCall = isReading ? (await findRollCallAtDesk(id))?.fact.rollCall : undefined;
  const form = formOf(kind);
  const kept = mayEdit ? await findKeptHere(editor, tab) : null;
  // What is narrow stands beside its form; cards need the whole width.
  const isBeside = mayEdit && (kind === "inquiry" || kind === "event" || kind === "voice");
  return (
    <>
      <RoomTitle
        title={title}
        lead={`${one}. ${STATUS_LABELS[status]}, version ${version}. ${id}`}
        beside={
          <>
            <a href={`${address}/history`}>History</a>
            {status === "in_review" && <a href={`${address}/review`}>Review</a>}
            {status === "published" && <a href={correctedAddress(kind, id)}>As readers see it</a>}
          </>
        }
      />
      {said && !mayEdit && (
        <div className="mt-4">
          <SavedNote>{said}</SavedNote>
        </div>
      )}
      {status === "published" && (
        <ProposedCorrection editor={editor} kind={kind} room={path} recordId={id} latest={latest} />
      )}
      {mayEdit ? (
        <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="max-w-3xl">
            <RecordForm
              // A new version is a new form: nothing of what was typed into the last one stays behind.
              key={version}
              initial={{
                room: path,
                recordId: id,
                version: kept?.basedOn ?? version,
                typed: kept?.typed ?? typedRecord(form, snapshot),
                more: 1,
                saved: said,
                ...shownAgain(kept),
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
          {isBeside && (
            <aside aria-label="As readers would see it" className="border-t border-rule pt-3 lg:sticky lg:top-6">
              <p className="kicker mb-4 text-quiet">As readers would see it, as saved</p>
              <RecordPreview kind={kind} recordId={id} />
            </aside>
          )}
        </div>
      ) : (
        <NotToBeChanged />
      )}
      {status !== "retracted" && !isBeside && (
        <Section id="preview" title="As readers would see it" intro="As it is saved.">
          <RecordPreview kind={kind} recordId={id} />
        </Section>
      )}
      {isReading && status !== "retracted" && <ReadingPreviewSection rollCallId={id} status={status} />}
      <LifeSections
        editor={editor}
        kind={kind}
        room={path}
        recordId={id}
        version={version}
        status={status}
        retracting="It disappears, and all that follows from it. Its address says that it was retracted, when, and why."
      />
      {mayMove(editor, status, "draft", isReading) && status === "retracted" && (
        <Section
          id="reopen"
          title="Read it anew"
          intro="The roll call can be read again. Until that is published, readers see that the reading was retracted."
        >
          <StepForm room={path} recordId={id} basedOn={version} step="reopen" label="Why" button="Begin a new draft" />
        </Section>
      )}
    </>
  );
}
