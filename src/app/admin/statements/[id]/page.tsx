import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { findAsReadersWould } from "#data/statement-desk.ts";
import { STATUS_LABELS } from "#domain/labels.ts";
import { typedOf } from "#domain/statement-form.ts";
import { mayMove } from "#domain/status-move.ts";
import { PreviewLinkForm } from "../../records/preview-link-form.tsx";
import { findStatement } from "../editing/find-statement.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { NearStatements } from "../editing/near-statements.tsx";
import { PublishPreviewSection } from "../editing/publish-preview-section.tsx";
import { QuoteCheckSection } from "../editing/quote-check-section.tsx";
import { StatementForm } from "../editing/statement-form.tsx";
import { StepForm } from "../editing/step-form.tsx";
import { titleOf } from "../editing/title-of.ts";

export const metadata: Metadata = { title: "Statement" };

const SAID: Record<string, string> = {
  saved: "Saved.",
  submitted: "Saved and submitted: a reviewer takes it from here.",
  returned: "Returned to the draft.",
  published: "Published. Readers see it now.",
  retracted: "Retracted. Its address says so, and why.",
  restored: "Restored as a new version.",
};

export default async function StatementPage({ params, searchParams }: PageProps<"/admin/statements/[id]">) {
  const { id } = await params;
  const address = `/admin/statements/${id}`;
  const { editor } = await requireSignedIn(address);
  const { saved } = await searchParams;
  const [{ latest, isBlind }, statement] = await Promise.all([findStatement(editor, id), findAsReadersWould(id)]);
  if (isBlind) redirect(`${address}/review`);
  const { snapshot, version } = latest;
  const { status } = snapshot;
  const said = typeof saved === "string" ? SAID[saved] : undefined;
  const mayEdit = mayMove(editor, status, status);
  const step = { statementId: id, basedOn: version };
  return (
    <>
      <RoomTitle
        title={statement ? titleOf(statement) : id}
        lead={`${STATUS_LABELS[status]}, version ${version}. ${id}`}
        beside={
          <>
            <a href={`${address}/history`}>History</a>
            {status === "in_review" && <a href={`${address}/review`}>Review</a>}
            {status === "published" && <a href={`/statements/${id}`}>As readers see it</a>}
          </>
        }
      />
      {said && !mayEdit && (
        <div className="mt-4">
          <SavedNote>{said}</SavedNote>
        </div>
      )}
      {mayEdit ? (
        <div className="mt-8 max-w-3xl">
          <StatementForm
            // A new version is a new form: nothing of what was typed into the last one stays behind.
            key={version}
            initial={{ typed: typedOf(snapshot), statementId: id, version, faults: [], saved: said }}
            status={status}
            choices={await loadChoices()}
          />
        </div>
      ) : (
        <p className="measure mt-8">
          {status === "published"
            ? "A reviewer with a second factor can change what readers see."
            : "What is retracted stays as it is."}
        </p>
      )}
      {status !== "retracted" && <QuoteCheckSection quote={snapshot.quote} url={snapshot.source.url} />}
      <NearStatements statementId={id} />
      {status !== "retracted" && <PublishPreviewSection statementId={id} status={status} />}
      {(status === "draft" || status === "in_review") && (
        <Section
          id="link"
          title="Show it to somebody outside"
          intro="A link to this draft as readers would see it. Whoever has it can look, for a week; search engines are told to stay away."
        >
          <PreviewLinkForm kind="statement" recordId={id} />
        </Section>
      )}
      {status === "in_review" && (
        <Section id="return" title="Return it">
          <StepForm {...step} step="return" label="What is missing" button="Return to the draft" />
        </Section>
      )}
      {status === "published" && mayMove(editor, "published", "retracted") && (
        <Section
          id="retract"
          title="Retract it"
          intro="Its words, and every comparison with them, disappear. Its address says that it was retracted, when, and why. It cannot be undone."
        >
          <StepForm {...step} step="retract" label="Why, for readers" button="Retract" />
        </Section>
      )}
    </>
  );
}
