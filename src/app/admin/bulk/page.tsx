import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { BATCH_COLUMNS } from "#domain/statements/batch-statements.ts";
import { BatchForm } from "./batch-form.tsx";

export const metadata: Metadata = { title: "Many statements at once" };

export default async function BatchImportPage() {
  await requireSession("/admin/bulk");
  return (
    <>
      <AdminPageTitle
        title="Many statements at once"
        lead="They are drafted all together or not at all. Each is then reviewed by itself."
      />
      <BatchForm initial={{ text: "", errors: [], rows: null, maySave: false }} />
      <Section
        id="columns"
        title="Columns"
        intro="A speaker is a bioguide id, the last part of a senator’s address, or voice: and a voice’s. Dates are 2024-03-06, 2024-03 or 2024. Columns that a list does not need can be left out."
      >
        <p className="measure wrap-anywhere font-mono text-small">{BATCH_COLUMNS.join(", ")}</p>
      </Section>
    </>
  );
}
