import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { type ActiveSession, listSessions } from "#data/editors/editor-sessions.ts";
import { listPasskeys, type StoredPasskey } from "#data/editors/passkeys.ts";
import { hasAuthenticator } from "#data/editors/second-factors.ts";
import { listPreviewLinks } from "#data/record/preview-links.ts";
import { mayChangeFactors } from "#domain/editors/second-factor.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { ROLE_LABELS } from "#domain/wording/labels.ts";
import { ConfirmFirst } from "../confirming/confirm-first.tsx";
import { AddPasskey } from "../passkeys/add-passkey.tsx";
import { removePasskey } from "../passkeys/ask-passkey.ts";
import { PreviewLinksTable } from "../records/preview-links/preview-links-table.tsx";
import { browserName } from "./browser-name.ts";
import { endOwnSession } from "./end-session.ts";
import { removeAuthenticator } from "./remove-authenticator.ts";
import { SecondFactorForm } from "./second-factor-form.tsx";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const { editor, sessionId, email, factor } = await requireSession("/admin/account");
  const [sessions, passkeys, hasApp, links] = await Promise.all([
    listSessions(editor.id),
    listPasskeys(editor.id),
    hasAuthenticator(editor.id),
    listPreviewLinks({ madeBy: editor.id }),
  ]);
  const mayChange = mayChangeFactors(factor);
  const { label, may } = ROLE_LABELS[editor.role];
  return (
    <>
      <AdminPageTitle title="Your account" lead={`${editor.name}, ${email}. ${label}: ${may.toLowerCase()}`} />
      <Section
        id="passkeys"
        title="Passkeys"
        intro="Your phone, your computer or a key signs you in once you unlock it. It replaces both password and code."
      >
        {!mayChange && <ConfirmFirst to="/admin/account" what="add or remove a passkey or an authenticator app" />}
        {passkeys.length > 0 && (
          <div className="mb-8">
            <Passkeys passkeys={passkeys} mayRemove={mayChange} />
          </div>
        )}
        {mayChange && <AddPasskey />}
      </Section>
      <Section
        id="second-factor"
        title="Authenticator app"
        intro="A code from an app on your phone, beside the password. Nothing can be published, and no people can be invited, without it or a passkey."
      >
        {hasApp && (
          <p className="measure">
            Set up. You are asked for a code whenever you sign in with the password. Lost the app and the recovery
            codes? Use a passkey, or ask an administrator to reset your sign-in.
          </p>
        )}
        {hasApp && mayChange && (
          <form action={removeAuthenticator} className="mt-4">
            <button type="submit" className="tap cursor-pointer underline underline-offset-[0.18em]">
              Remove the authenticator app
            </button>
          </form>
        )}
        {!hasApp && mayChange && <SecondFactorForm />}
      </Section>
      {links.length > 0 && (
        <Section
          id="links"
          title="Preview links"
          intro="Links to drafts that you gave to people outside. They end when your account is closed."
        >
          <PreviewLinksTable id="links-table" links={links} editor={editor} />
        </Section>
      )}
      <Section
        id="sessions"
        title="Where you are signed in"
        intro="You’re signed out after 1 hour idle or 12 hours in total. Adding or removing a passkey or an app ends all other sessions."
      >
        <Sessions sessions={sessions} own={sessionId} />
      </Section>
    </>
  );
}

function Passkeys({ passkeys, mayRemove }: { passkeys: StoredPasskey[]; mayRemove: boolean }) {
  return (
    <ScrollTable id="passkeys-table" caption="Your passkeys. Times are UTC.">
      <thead>
        <tr>
          <ColumnHead>Name</ColumnHead>
          <ColumnHead>Added</ColumnHead>
          <ColumnHead>Last used</ColumnHead>
          {mayRemove && (
            <ColumnHead>
              <span className="sr-only">Remove it</span>
            </ColumnHead>
          )}
        </tr>
      </thead>
      <tbody>
        {passkeys.map(({ id, name, addedAt, lastUsedAt }) => (
          <tr key={id}>
            <RowHead className="max-w-md wrap-anywhere">{name}</RowHead>
            <Cell>{writtenTimestamp(addedAt)}</Cell>
            <Cell>{lastUsedAt ? writtenTimestamp(lastUsedAt) : "Not yet"}</Cell>
            {mayRemove && (
              <Cell>
                <form action={removePasskey}>
                  <input type="hidden" name="passkeyId" value={id} />
                  <button type="submit" className="tap cursor-pointer underline underline-offset-[0.18em]">
                    Remove<span className="sr-only"> {name}</span>
                  </button>
                </form>
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Sessions({ sessions, own }: { sessions: ActiveSession[]; own: string }) {
  return (
    <ScrollTable id="sessions-table" caption="All your sessions, the last used first. Times are UTC.">
      <thead>
        <tr>
          <ColumnHead>Browser</ColumnHead>
          <ColumnHead>Since</ColumnHead>
          <ColumnHead>Last used</ColumnHead>
          <ColumnHead>
            <span className="sr-only">End it</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ sessionId, userAgent, startedAt, lastSeenAt }) => (
          <tr key={sessionId}>
            <RowHead>{browserName(userAgent) ?? "Not known"}</RowHead>
            <Cell>{writtenTimestamp(startedAt)}</Cell>
            <Cell>{writtenTimestamp(lastSeenAt)}</Cell>
            <Cell>
              {sessionId === own ? (
                "This one"
              ) : (
                <form action={endOwnSession}>
                  <input type="hidden" name="sessionId" value={sessionId} />
                  <button type="submit" className="tap cursor-pointer underline underline-offset-[0.18em]">
                    End<span className="sr-only"> the session of {writtenTimestamp(startedAt)}</span>
                  </button>
                </form>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
