import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { StatementFacts } from "#components/statements/statement-facts.tsx";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import { findAsReadersWould } from "#data/statements/statement-queue.ts";
import { isAtLeast } from "#domain/editors/editor.ts";
import { agree, pairCodings } from "#domain/statements/double-coded-statement.ts";
import { formValuesOf } from "#domain/statements/statement-form.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { CaptureForm } from "../../../capturing/capture-form.tsx";
import { OpenCodesForm } from "../../../records/review/open-codes-form.tsx";
import { ReuseCodingForm } from "../../../records/review/retain-coding-form.tsx";
import { TransitionForm } from "../../../records/transitions/step-form.tsx";
import { transitionMessage } from "../../../records/transitions/steps-taken.ts";
import { findStatement } from "../../editing/find-statement.ts";
import { PublishPreviewSection } from "../../editing/preview/publish-preview-section.tsx";
import { QuoteInSource } from "../../editing/preview/quote-in-source.tsx";
import { BlindForm } from "../../editing/review/blind-form.tsx";
import { DoubleCodedStatementTable } from "../../editing/review/double-coded-table.tsx";
import { titleOf } from "../../editing/statement-title.ts";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params, searchParams }: PageProps<"/admin/statements/[id]/review">) {
  const { id } = await params;
  const { editor } = await requireSession(`/admin/statements/${id}/review`);
  const [found, statement, { saved }] = await Promise.all([
    findStatement(editor, id),
    findAsReadersWould(id),
    searchParams,
  ]);
  const { latest, second, earlier, isAuthor, alone, hasSeen, isBlind } = found;
  const { status, positions } = latest.snapshot;
  const { quote, checks } = await livePreviewOf(formValuesOf(latest.snapshot), id);
  const inReview = status === "in_review";
  const codings = second && pairCodings(positions, second);
  const mayPublish = inReview && editor.secondFactor && isAtLeast(editor, "reviewer") && (codings !== null || alone);
  const message = transitionMessage(saved);
  return (
    <>
      <AdminPageTitle
        title={`${inReview ? "Review: " : ""}${statement ? titleOf(statement) : id}`}
        lead={`${STATUS_LABELS[status]}, version ${latest.version}. ${id}`}
      />
      {message && (
        <div className="mt-4">
          <SavedNote>{message}</SavedNote>
        </div>
      )}
      {statement && (
        <Section id="words" title={spokenBy(statement)}>
          <blockquote className="measure mb-6 font-serif text-quote whitespace-pre-wrap wrap-anywhere">
            {statement.quote}
          </blockquote>
          {/* The author's note can say how the words were read. */}
          <StatementFacts statement={isBlind ? { ...statement, notes: null } : statement} />
        </Section>
      )}
      {inReview && quote && (
        <Section id="quote-check" title="The quote in its source">
          <div className="measure space-y-4">
            <QuoteInSource quoteCheck={quote} />
            <CaptureForm url={quote.url} hasCopy={quote.copy !== null} />
          </div>
        </Section>
      )}
      {isBlind && inReview && (
        <Section
          id="coding"
          title="What do the words say?"
          intro="The author’s positions are shown once yours are kept. Yours cannot be changed then."
        >
          <BlindForm statementId={id} version={latest.version} />
        </Section>
      )}
      {isBlind && (
        <Section
          id="open"
          title={inReview ? "Or work on it yourself" : "Work on it yourself"}
          intro="You see how the author coded it, and can change it. Then somebody else reviews it."
        >
          <OpenCodesForm section="statements" recordId={id} />
        </Section>
      )}
      {inReview && earlier && !codings && !isBlind && !isAuthor && (
        <Section
          id="earlier"
          title="You have coded these words already"
          intro={`Your coding of version ${earlier.version} was made before you saw the author’s, and the words are the same. It stands as you made it.`}
        >
          <ReuseCodingForm section="statements" recordId={id} version={latest.version} earlier={earlier.version} />
        </Section>
      )}
      {inReview && !isBlind && !codings && !earlier && !mayPublish && (
        <p className="measure mt-8">{reviewerNote(isAuthor, hasSeen)}</p>
      )}
      {codings && (
        <Section id="both" title={agree(codings) ? "Both codings agree" : "The codings differ"}>
          <DoubleCodedStatementTable codings={codings} positions={positions} />
        </Section>
      )}
      {!isBlind && checks.length > 0 && (
        <Section id="checks" title="Look at once more">
          <ul className="measure list-disc space-y-2 pl-5">
            {checks.map(({ check, message: text, reason }) => (
              <li key={`${check} ${text}`}>
                {text}
                {reason && <span className="block text-quiet">The author says: {reason}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!isBlind && <PublishPreviewSection statementId={id} status={status} />}
      {mayPublish && (
        <Section id="publish" title="Publish">
          <TransitionForm
            section="statements"
            recordId={id}
            basedOn={latest.version}
            step="publish"
            label={
              codings && !agree(codings)
                ? "How the difference was settled"
                : "Note for the history; needed where the quote was not found in a stored copy"
            }
            hint={
              codings && !agree(codings)
                ? "The author’s positions are published. To publish others, return it or change it, and somebody else reviews it."
                : undefined
            }
            button="Publish"
          />
        </Section>
      )}
      {inReview && !isBlind && (
        <Section id="return" title="Return it">
          <TransitionForm
            section="statements"
            recordId={id}
            basedOn={latest.version}
            step="return"
            label="What is missing"
            button="Return to the draft"
          />
        </Section>
      )}
    </>
  );
}

function reviewerNote(isAuthor: boolean, hasSeen: boolean): string {
  if (isAuthor) return "You wrote or submitted this: somebody else reviews it.";
  return hasSeen
    ? "You have seen the author’s coding: somebody else reviews it."
    : "A reviewer codes it and publishes it.";
}
