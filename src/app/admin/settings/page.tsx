import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/database/client.ts";
import { findFreeze } from "#data/editors/freeze.ts";
import { publishesAlone } from "#data/editors/newsroom-settings.ts";
import { mayAdminister } from "#domain/editors/editor.ts";
import { FreezeForm } from "./freeze-form.tsx";
import { NewsroomForm } from "./newsroom-form.tsx";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const { editor } = await requireSession("/admin/settings");
  if (!mayAdminister(editor)) notFound();
  const freeze = await findFreeze(database());
  return (
    <>
      <AdminPageTitle title="Settings" />
      <NewsroomForm alone={await publishesAlone(database())} />
      <Section
        id="freeze"
        title="Freeze"
        intro="A time in which only corrections, retractions and new roll calls go out, before an election for instance. Drafts and reviews go on."
      >
        <FreezeForm
          initial={{
            formValues: freeze
              ? { from: freeze.from.slice(0, 16), until: freeze.until.slice(0, 16), reason: freeze.reason }
              : {},
            errors: [],
          }}
          isSet={freeze !== null}
        />
      </Section>
    </>
  );
}
