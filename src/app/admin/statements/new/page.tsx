import type { Metadata } from "next";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { loadChoices } from "../editing/load-choices.ts";
import { StatementForm } from "../editing/statement-form.tsx";

export const metadata: Metadata = { title: "New statement" };

export default async function NewStatementPage() {
  await requireSignedIn("/admin/statements/new");
  const choices = await loadChoices();
  return (
    <>
      <RoomTitle title="New statement" lead="It is saved as a draft, which no reader sees." />
      <div className="mt-8 max-w-3xl">
        <StatementForm
          initial={{ typed: {}, statementId: null, version: null, faults: [] }}
          status="new"
          choices={choices}
        />
      </div>
    </>
  );
}
