import type { Metadata } from "next";
import { findSignedIn } from "#auth/who-asks.ts";
import { NoticesToEditor } from "#components/site/notices-to-editor.tsx";
import { RoomFrame, type RoomPlaces } from "#components/site/room-frame.tsx";
import { StoppedWebhooks } from "#components/site/stopped-webhooks.tsx";
import { listNotices } from "#data/editor-notices.ts";
import { countFailingWebhooks, listStoppedWebhooks } from "#data/webhooks.ts";
import { mayAdminister } from "#domain/editor.ts";
import { ROLE_LABELS } from "#domain/labels.ts";
import { leave } from "./acting/leave.ts";
import { putNoticesAway } from "./acting/put-notices-away.ts";

/** Nothing of the room is ever cached. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Editors’ room", template: "%s · Editors’ room" },
  robots: { index: false, follow: false },
  // Not "no-referrer": then browsers send forms without saying where from, and the server refuses them.
  referrer: "same-origin",
};

const SAID: RoomPlaces = {
  about: "Said",
  places: [
    { href: "/admin/statements", name: "Statements" },
    { href: "/admin/inquiries", name: "Questions put" },
    { href: "/admin/replies", name: "Replies" },
    { href: "/admin/voices", name: "Voices" },
    { href: "/admin/events", name: "Events" },
    { href: "/admin/sources", name: "Sources" },
  ],
};
const VOTED: RoomPlaces = {
  about: "Voted",
  places: [
    { href: "/admin/readings", name: "Readings" },
    { href: "/admin/candidates", name: "Candidates" },
    { href: "/admin/imports", name: "Official files" },
    { href: "/admin/senators", name: "Senators" },
  ],
};
const THE_ROOM = [
  { href: "/admin/reports", name: "Messages" },
  { href: "/admin/log", name: "Log" },
];
const FOR_ADMINISTRATORS = [
  { href: "/admin/people", name: "People" },
  { href: "/admin/settings", name: "Settings" },
];

/** With a notice where something that should arrive does not. */
async function webhooksPlace() {
  const failing = await countFailingWebhooks();
  return { href: "/admin/webhooks", name: failing > 0 ? `Webhooks (${failing} not working)` : "Webhooks" };
}

export default async function RoomLayout({ children }: LayoutProps<"/admin">) {
  const signedIn = await findSignedIn();
  if (!signedIn) return <RoomFrame groups={[]}>{children}</RoomFrame>;
  const { editor } = signedIn;
  const who = (
    <div className="flex flex-wrap items-center gap-x-4">
      <a href="/admin/account" className="tap py-1">
        {editor.name}, {ROLE_LABELS[editor.role].label.toLowerCase()}
      </a>
      <form action={leave}>
        <button type="submit" className="tap cursor-pointer py-1 underline underline-offset-[0.18em]">
          Sign out
        </button>
      </form>
    </div>
  );
  const ofTheRoom = mayAdminister(editor) ? [...THE_ROOM, ...FOR_ADMINISTRATORS, await webhooksPlace()] : THE_ROOM;
  return (
    <RoomFrame groups={[SAID, VOTED, { about: "The room", places: ofTheRoom }]} who={who}>
      <NoticesToEditor notices={await listNotices(editor.id)} putAway={putNoticesAway} />
      {mayAdminister(editor) && <StoppedWebhooks names={await listStoppedWebhooks()} />}
      {children}
    </RoomFrame>
  );
}
