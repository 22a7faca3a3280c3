import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { findRollCallAtDesk } from "#data/reading-desk.ts";
import { findRecordAtDesk } from "#data/record-desk.ts";
import type { Editor } from "#domain/editor.ts";
import { formOf } from "#domain/record-forms.ts";
import { rollCallIdSchema } from "#domain/roll-call.ts";
import { findKeptHere, keptAddress, shownAgain } from "../../kept/find-kept-here.ts";
import { roomOf } from "../../records/kind-in-path.ts";
import { loadRecordChoices } from "../../records/load-record-choices.ts";
import { OfficialText } from "../../records/official-text.tsx";
import { RecordForm } from "../../records/record-form.tsx";
import { RollCallChoice } from "../../records/roll-call-choice.tsx";

type Route = "/admin/[kind]/new";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: `New: ${roomOf((await params).kind).one.toLowerCase()}` };
}

export default async function NewRecordPage({ params, searchParams }: PageProps<Route>) {
  const { kind, path, one } = roomOf((await params).kind);
  const { rollCall, kept: tab } = await searchParams;
  const asked = typeof rollCall === "string" ? rollCall.trim() : "";
  const address = `/admin/${path}/new${asked && `?rollCall=${encodeURIComponent(asked)}`}` as const;
  const { editor } = await requireSignedIn(keptAddress(address, tab));
  const kept = await findKeptHere(editor, tab);
  const isReading = kind === "roll_call_reading";
  const fact = isReading && asked ? await unreadRollCall(editor, asked) : null;
  const needsRollCall = isReading && !fact;
  const { groups } = formOf(kind);
  return (
    <>
      <RoomTitle title={`New: ${one.toLowerCase()}`} lead="It is saved as a draft, which no reader sees." />
      {needsRollCall && <RollCallChoice asked={asked} />}
      {!needsRollCall && (
        <div className="mt-8 grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="max-w-3xl">
            <RecordForm
              initial={{
                room: path,
                recordId: fact ? fact.rollCall.rollCallId : null,
                version: null,
                typed: kept?.typed ?? (isReading ? { tier: "core" } : {}),
                more: 2,
                ...shownAgain(kept),
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
async function unreadRollCall(editor: Editor, asked: string) {
  if (!rollCallIdSchema.safeParse(asked).success) return null;
  if (await findRecordAtDesk(editor, "roll_call_reading", asked)) redirect(`/admin/readings/${asked}`);
  const found = await findRollCallAtDesk(asked);
  return found?.fact ?? null;
}
