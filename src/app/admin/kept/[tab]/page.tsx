import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { FactList } from "#components/ui/fact-list.tsx";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { pathInRoom } from "../../acting/path-in-room.ts";
import { findKeptHere } from "../find-kept-here.ts";
import { forgetKept } from "../forget-kept.ts";

export const metadata: Metadata = { title: "What you typed" };

/** What was sent by a small form after its session was over, to be copied back. */
export default async function KeptPage({ params }: PageProps<"/admin/kept/[tab]">) {
  const { tab } = await params;
  const { editor } = await requireSignedIn(`/admin/kept/${tab}`);
  const kept = await findKeptHere(editor, tab);
  if (!kept) notFound();
  const texts = Object.entries(kept.typed).filter(([, text]) => text.trim() !== "");
  return (
    <>
      <RoomTitle
        title="What you typed"
        lead="Your session was over when you sent this, so nothing was done. Here is what you typed: copy it, and send it again."
      />
      <div className="mt-8">
        <FactList
          facts={texts.map(([term, text]) => ({ term, fact: <span className="whitespace-pre-wrap">{text}</span> }))}
        />
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-5">
        <a href={pathInRoom(kept.sentFrom)} className="tap font-semibold">
          Back to where you typed it
        </a>
        <form action={forgetKept}>
          <input type="hidden" name="tab" value={tab} />
          <SubmitButton quiet>Forget it</SubmitButton>
        </form>
      </div>
    </>
  );
}
