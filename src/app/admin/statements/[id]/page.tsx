import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { database } from "#data/client.ts";
import { listKeptTyping } from "#data/kept-typing.ts";
import { findKnownSource } from "#data/source-desk.ts";
import { findAsReadersWould } from "#data/statement-desk.ts";
import { lookAt } from "#data/statement-look.ts";
import type { Editor } from "#domain/editor.ts";
import type { SentTyping } from "#domain/kept-typing.ts";
import { STATUS_LABELS } from "#domain/labels.ts";
import { typedOf } from "#domain/statement-form.ts";
import { mayMove } from "#domain/status-move.ts";
import { findKeptHere, keptAddress, shownAgain } from "../../kept/find-kept-here.ts";
import { LifeSections, NotToBeChanged } from "../../records/life-sections.tsx";
import { ProposedCorrection } from "../../records/proposed-correction.tsx";
import { stepTaken } from "../../records/steps-taken.ts";
import { type FoundStatement, findStatement } from "../editing/find-statement.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { LookPanel } from "../editing/look-panel.tsx";
import { PublishPreviewSection } from "../editing/publish-preview-section.tsx";
import { StatementDesk } from "../editing/statement-desk.tsx";
import { titleOf } from "../editing/title-of.ts";

export const metadata: Metadata = { title: "Statement" };

export default async function StatementPage({ params, searchParams }: PageProps<"/admin/statements/[id]">) {
  const { id } = await params;
  const address = `/admin/statements/${id}` as const;
  const { saved, kept } = await searchParams;
  const { editor } = await requireSignedIn(keptAddress(address, kept));
  const [found, statement] = await Promise.all([findStatement(editor, id), findAsReadersWould(id)]);
  if (found.isBlind) redirect(`${address}/review${typeof saved === "string" ? `?saved=${saved}` : ""}`);
  const { snapshot, version } = found.latest;
  const { status } = snapshot;
  const said = stepTaken(saved);
  // Whoever may not change what readers see can propose a correction of it.
  const mayEdit = status === "published" || mayMove(editor, status, status);
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
      {status === "published" && (
        <ProposedCorrection editor={editor} kind="statement" room="statements" recordId={id} latest={found.latest} />
      )}
      {mayEdit ? (
        <Desk editor={editor} found={found} statementId={id} said={said} kept={await findKeptHere(editor, kept)} />
      ) : (
        <>
          <NotToBeChanged />
          {status !== "retracted" && <PublishPreviewSection statementId={id} status={status} />}
        </>
      )}
      <LifeSections
        editor={editor}
        kind="statement"
        room="statements"
        recordId={id}
        version={version}
        status={status}
        retracting="Its words, and every comparison with them, disappear. Its address says that it was retracted, when, and why. It cannot be undone."
      />
    </>
  );
}

type DeskProps = {
  editor: Editor;
  found: FoundStatement;
  statementId: string;
  said: string | undefined;
  kept: SentTyping | null;
};

/** The form as it is saved, with the source as it is described now. */
async function Desk({ editor, found, statementId, said, kept }: DeskProps) {
  const { snapshot, version } = found.latest;
  const known = await findKnownSource(snapshot.source.url);
  const source = known?.described.url === snapshot.source.url ? known.described : snapshot.source;
  const typed = kept?.typed ?? typedOf({ ...snapshot, source });
  const [choices, left, look] = await Promise.all([
    loadChoices(),
    listKeptTyping(database(), editor, statementId),
    lookAt(typed, statementId),
  ]);
  return (
    <StatementDesk
      // A new version is a new form: nothing of what was typed into the last one stays behind.
      key={version}
      initial={{ typed, statementId, version: kept?.basedOn ?? version, saved: said, ...shownAgain(kept) }}
      status={snapshot.status}
      choices={choices}
      left={left}
      checks={look.checks}
      beside={<LookPanel look={look} quote={typed.quote ?? ""} />}
    />
  );
}
