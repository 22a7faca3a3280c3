import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { listEditors } from "#data/editors/editors.ts";
import { mayAdminister, ROLES } from "#domain/editors/editor.ts";
import type { EditorAccount } from "#domain/editors/editor-account.ts";
import { isFresh } from "#domain/editors/second-factor.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { ROLE_LABELS } from "#domain/wording/labels.ts";
import { ConfirmFirst } from "../confirming/confirm-first.tsx";
import { InviteForm } from "./invite-form.tsx";
import { PersonForm } from "./person-form.tsx";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { editor, factor } = await requireSession("/admin/people");
  if (!mayAdminister(editor)) notFound();
  const people = await listEditors();
  return (
    <>
      <AdminPageTitle title="People" lead="Users and their permissions. Accounts are deactivated, never deleted." />
      {!isFresh(factor) && <ConfirmFirst to="/admin/people" what="change people’s accounts" />}
      <Section id="everybody" title="Everybody">
        <ScrollTable id="people-table" caption="By name. Times are UTC.">
          <thead>
            <tr>
              <ColumnHead>Name</ColumnHead>
              <ColumnHead>Role</ColumnHead>
              <ColumnHead>Second factor</ColumnHead>
              <ColumnHead>Access</ColumnHead>
              <ColumnHead>Change</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row key={person.editorId} person={person} isOneself={person.editorId === editor.id} />
            ))}
          </tbody>
        </ScrollTable>
      </Section>
      <Section id="invite" title="Invite somebody new">
        <InviteForm
          roles={ROLES.map((value) => ({ value, label: ROLE_LABELS[value].label, hint: ROLE_LABELS[value].may }))}
        />
      </Section>
    </>
  );
}

function Row({ person, isOneself }: { person: EditorAccount; isOneself: boolean }) {
  const { editorId, name, email, role, secondFactor } = person;
  return (
    <tr>
      <RowHead>
        {name}
        <span className="block font-normal text-quiet">{email}</span>
      </RowHead>
      <Cell>{ROLE_LABELS[role].label}</Cell>
      <Cell>{secondFactor ? "Set up" : "None"}</Cell>
      <Cell>{accessOf(person)}</Cell>
      <Cell>{isOneself ? "You" : <PersonForm editorId={editorId} name={name} choices={choicesFor(person)} />}</Cell>
    </tr>
  );
}

function accessOf({ disabledOn, invited, lastSeenAt }: EditorAccount): string {
  if (disabledOn) return `Deactivated on ${writtenDate(disabledOn)}`;
  if (invited) return "Invited, no password set yet";
  return lastSeenAt ? `Last here ${writtenTimestamp(lastSeenAt)}` : "Not signed in";
}

function choicesFor({ role, disabledOn, secondFactor }: EditorAccount): { value: string; name: string }[] {
  if (disabledOn) return [{ value: "enable", name: "Give access back" }];
  return [
    ...ROLES.filter((each) => each !== role).map((each) => ({
      value: each,
      name: `Make ${each === "reviewer" ? "a" : "an"} ${ROLE_LABELS[each].label.toLowerCase()}`,
    })),
    { value: "link", name: "New link for a password" },
    ...(secondFactor ? [{ value: "second-factor", name: "Reset sign-in (lost phone or passkey)" }] : []),
    { value: "disable", name: "Deactivate" },
  ];
}
