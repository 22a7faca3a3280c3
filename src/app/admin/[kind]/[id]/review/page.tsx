import type { Metadata } from "next";
import { RecordPreview } from "#app/draft-preview/record-preview.tsx";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRollCallForEditing } from "#data/roll-calls/reading-queue.ts";
import { isAtLeast } from "#domain/editors/editor.ts";
import { codedTwice, codingsAgree } from "#domain/roll-calls/double-coded-reading.ts";
import type { RollCallReadingInput } from "#domain/roll-calls/reading.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { findRecord } from "../../../records/find-record.ts";
import { OfficialText } from "../../../records/official-text.tsx";
import { adminSectionOf } from "../../../records/record-type-path.ts";
import { BlindReadingForm } from "../../../records/review/blind-reading-form.tsx";
import { DoubleCodedReadingTable } from "../../../records/review/double-coded-reading-table.tsx";
import { OpenCodesForm } from "../../../records/review/open-codes-form.tsx";
import { ReadingPreviewSection } from "../../../records/review/reading-preview-section.tsx";
import { ReuseCodingForm } from "../../../records/review/retain-coding-form.tsx";
import { TransitionForm } from "../../../records/transitions/step-form.tsx";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: PageProps<"/admin/[kind]/[id]/review">) {
  const { id, kind: first } = await params;
  const { kind, path } = adminSectionOf(first);
  const { editor } = await requireSession(`/admin/${path}/${id}/review`);
  const found = await findRecord(editor, kind, id);
  const { latest, second, earlier, isAuthor, alone, hasSeen, isBlind, title } = found;
  const { status } = latest.snapshot;
  const inReview = status === "in_review";
  const isReading = kind === "roll_call_reading";
  const rollCall = isReading ? (await findRollCallForEditing(id))?.fact.rollCall : undefined;
  const codings = second && codedTwice((latest.snapshot as RollCallReadingInput).readings, second);
  const agree = codings === null || codingsAgree(codings);
  const step = { section: path, recordId: id, basedOn: latest.version };
  const mayPublish =
    inReview &&
    editor.secondFactor &&
    isAtLeast(editor, "reviewer") &&
    (alone || (!isAuthor && (!isReading || codings !== null)));
  return (
    <>
      <AdminPageTitle
        title={`${inReview ? "Review: " : ""}${title}`}
        lead={`${STATUS_LABELS[status]}, version ${latest.version}. ${id}`}
      />
      {rollCall && (
        <Section id="official" title="The official record">
          <OfficialText rollCall={rollCall} />
        </Section>
      )}
      {isBlind && inReview && (
        <Section
          id="coding"
          title="What did each side do?"
          intro="The author’s reading is shown once yours is kept. Yours cannot be changed then."
        >
          <BlindReadingForm rollCallId={id} version={latest.version} />
        </Section>
      )}
      {isBlind && (
        <Section
          id="open"
          title={inReview ? "Or work on it yourself" : "Work on it yourself"}
          intro="You see how the author coded it, and can change it. Then somebody else reviews it."
        >
          <OpenCodesForm section={path} recordId={id} />
        </Section>
      )}
      {inReview && earlier && !codings && !isBlind && !isAuthor && (
        <Section
          id="earlier"
          title="You have coded this roll call already"
          intro={`Your coding of version ${earlier.version} was made before you saw the author’s. It stands as you made it.`}
        >
          <ReuseCodingForm section={path} recordId={id} version={latest.version} earlier={earlier.version} />
        </Section>
      )}
      {codings && (
        <Section id="both" title={agree ? "Both codings agree" : "The codings differ"}>
          <DoubleCodedReadingTable codings={codings} />
        </Section>
      )}
      {!isBlind && (
        <Section id="preview" title="As readers would see it" intro="As it is saved.">
          <RecordPreview kind={kind} recordId={id} />
        </Section>
      )}
      {!isBlind && isReading && <ReadingPreviewSection rollCallId={id} status={status} />}
      {inReview && !isBlind && !mayPublish && (
        <p className="measure mt-8">
          {isAuthor
            ? "You wrote or submitted this: somebody else reviews it."
            : isReading && hasSeen && !codings
              ? "You have seen the author’s coding: somebody else codes it."
              : "A reviewer with a second factor publishes it."}
        </p>
      )}
      {mayPublish && (
        <Section id="publish" title="Publish">
          <TransitionForm
            {...step}
            step="publish"
            label={agree ? "Note for the history (optional)" : "How the difference was settled"}
            hint={
              agree
                ? undefined
                : "The author’s reading is published, and both codings are shown. To publish another, return it or change it, and somebody else reviews it."
            }
            button="Publish"
          />
        </Section>
      )}
      {inReview && !isBlind && (
        <Section id="return" title="Return it">
          <TransitionForm {...step} step="return" label="What is missing" button="Return to the draft" />
        </Section>
      )}
    </>
  );
}
