import type { Metadata } from "next";
import { requireSignedIn } from "#auth/who-asks.ts";
import { CodedTwiceTable } from "#components/record/coded-twice-table.tsx";
import { StatementFacts } from "#components/record/statement-facts.tsx";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findAsReadersWould } from "#data/statement-desk.ts";
import { agree, besideEachOther } from "#domain/blind-coding.ts";
import { isAtLeast } from "#domain/editor.ts";
import { STATUS_LABELS, spokenBy } from "#domain/labels.ts";
import { BlindForm } from "../../editing/blind-form.tsx";
import { findStatement } from "../../editing/find-statement.ts";
import { PublishPreviewSection } from "../../editing/publish-preview-section.tsx";
import { StepForm } from "../../editing/step-form.tsx";
import { titleOf } from "../../editing/title-of.ts";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewPage({ params }: PageProps<"/admin/statements/[id]/review">) {
  const { id } = await params;
  const { editor } = await requireSignedIn(`/admin/statements/${id}/review`);
  const [found, statement] = await Promise.all([findStatement(editor, id), findAsReadersWould(id)]);
  const { latest, second, isAuthor, alone, isBlind } = found;
  const { status, positions } = latest.snapshot;
  const codings = second && besideEachOther(positions, second);
  const mayPublish =
    status === "in_review" && editor.secondFactor && isAtLeast(editor, "reviewer") && (codings !== null || alone);
  return (
    <>
      <RoomTitle
        title={`Review: ${statement ? titleOf(statement) : id}`}
        lead={`${STATUS_LABELS[status]}, version ${latest.version}. ${id}`}
      />
      {statement && (
        <Section id="words" title={spokenBy(statement)}>
          <blockquote className="measure mb-6 font-serif text-quote whitespace-pre-wrap">{statement.quote}</blockquote>
          <StatementFacts statement={statement} />
        </Section>
      )}
      {isBlind && (
        <Section
          id="coding"
          title="What do the words say?"
          intro="The author’s positions are shown once yours are kept. Yours cannot be changed then."
        >
          <BlindForm statementId={id} version={latest.version} />
        </Section>
      )}
      {status === "in_review" && !isBlind && !codings && (
        <p className="measure mt-8">
          {isAuthor
            ? "You wrote or submitted this: somebody else reviews it."
            : "A reviewer codes it and publishes it."}
        </p>
      )}
      {codings && (
        <Section id="both" title={agree(codings) ? "Both codings agree" : "The codings differ"}>
          <CodedTwiceTable codings={codings} positions={positions} />
        </Section>
      )}
      {!isBlind && <PublishPreviewSection statementId={id} status={status} />}
      {mayPublish && (
        <Section id="publish" title="Publish">
          <StepForm
            statementId={id}
            basedOn={latest.version}
            step="publish"
            label={codings && !agree(codings) ? "How the difference was settled" : "Note for the history (optional)"}
            hint={
              codings && !agree(codings)
                ? "The author’s positions are published. To publish others, return it or change it, and somebody else reviews it."
                : undefined
            }
            button="Publish"
          />
        </Section>
      )}
      {status === "in_review" && !isBlind && (
        <Section id="return" title="Return it">
          <StepForm
            statementId={id}
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
