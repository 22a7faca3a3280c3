import type { Metadata } from "next";
import { currentSession } from "#auth/current-editor.ts";
import { listNotices } from "#data/editors/editor-notices.ts";
import { countFailingWebhooks, listStoppedWebhooks } from "#data/feeds/webhooks.ts";
import { mayAdminister } from "#domain/editors/editor.ts";
import { ROLE_LABELS } from "#domain/wording/labels.ts";
import { dismissNotices } from "./actions/dismiss-notices.ts";
import { endCurrentSession } from "./actions/sign-out.ts";
import { AdminFrame, type AdminMenuGroup } from "./frame/admin-frame.tsx";
import { EditorNotices } from "./frame/notices-to-editor.tsx";
import { StoppedWebhooks } from "./frame/stopped-webhooks.tsx";

/** No admin page is cached. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Admin", template: "%s · Admin" },
  robots: { index: false, follow: false },
  // Not "no-referrer": then browsers send forms without saying where from, and the server refuses them.
  referrer: "same-origin",
};

const STATEMENT_LINKS: AdminMenuGroup = {
  about: "Said",
  links: [
    { href: "/admin/statements", name: "Statements" },
    { href: "/admin/inquiries", name: "Questions put" },
    { href: "/admin/replies", name: "Replies" },
    { href: "/admin/voices", name: "Voices" },
    { href: "/admin/events", name: "Events" },
    { href: "/admin/sources", name: "Sources" },
  ],
};
const VOTE_LINKS: AdminMenuGroup = {
  about: "Voted",
  links: [
    { href: "/admin/readings", name: "Readings" },
    { href: "/admin/candidates", name: "Candidates" },
    { href: "/admin/imports", name: "Official files" },
    { href: "/admin/senators", name: "Senators" },
  ],
};
const GENERAL_LINKS = [
  { href: "/admin/reports", name: "Messages" },
  { href: "/admin/log", name: "Log" },
];
const ADMINISTRATOR_LINKS = [
  { href: "/admin/people", name: "People" },
  { href: "/admin/settings", name: "Settings" },
];

/** With a notice where something that should arrive does not. */
async function webhooksLink() {
  const failing = await countFailingWebhooks();
  return { href: "/admin/webhooks", name: failing > 0 ? `Webhooks (${failing} not working)` : "Webhooks" };
}

export default async function AdminLayout({ children }: LayoutProps<"/admin">) {
  const signedIn = await currentSession();
  if (!signedIn) return <AdminFrame groups={[]}>{children}</AdminFrame>;
  const { editor } = signedIn;
  const who = (
    <div className="flex flex-wrap items-center gap-x-4">
      <a href="/admin/account" className="tap py-1">
        {editor.name}, {ROLE_LABELS[editor.role].label.toLowerCase()}
      </a>
      <form action={endCurrentSession}>
        <button type="submit" className="tap cursor-pointer py-1 underline underline-offset-[0.18em]">
          Sign out
        </button>
      </form>
    </div>
  );
  const generalLinks = mayAdminister(editor)
    ? [...GENERAL_LINKS, ...ADMINISTRATOR_LINKS, await webhooksLink()]
    : GENERAL_LINKS;
  return (
    <AdminFrame groups={[STATEMENT_LINKS, VOTE_LINKS, { about: "Admin", links: generalLinks }]} who={who}>
      <EditorNotices notices={await listNotices(editor.id)} dismiss={dismissNotices} />
      {mayAdminister(editor) && <StoppedWebhooks names={await listStoppedWebhooks()} />}
      {children}
    </AdminFrame>
  );
}
