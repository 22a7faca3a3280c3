import type { Metadata } from "next";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { BULK_COLUMNS } from "#domain/bulk-statements.ts";
import { BulkForm } from "./bulk-form.tsx";

export const metadata: Metadata = { title: "Many statements at once" };

export default async function BulkPage() {
  await requireSignedIn("/admin/bulk");
  return (
    <>
      <RoomTitle
        title="Many statements at once"
        lead="They are drafted all together or not at all. Each is then reviewed by itself."
      />
      <BulkForm initial={{ text: "", faults: [], rows: null, maySave: false }} />
      <Section
        id="columns"
        title="Columns"
        intro="A speaker is a bioguide id, the last part of a senator’s address, or voice: and a voice’s. Dates are 2024-03-06, 2024-03 or 2024. Columns that a list does not need can be left out."
      >
        <p className="measure wrap-anywhere font-mono text-small">{BULK_COLUMNS.join(", ")}</p>
      </Section>
    </>
  );
}
