import type { Metadata } from "next";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { database } from "#data/client.ts";
import { listKeptTyping } from "#data/kept-typing.ts";
import { lookAt } from "#data/statement-look.ts";
import { findKeptHere, keptAddress, shownAgain } from "../../kept/find-kept-here.ts";
import { loadChoices } from "../editing/load-choices.ts";
import { LookPanel } from "../editing/look-panel.tsx";
import { StatementDesk } from "../editing/statement-desk.tsx";

export const metadata: Metadata = { title: "New statement" };

export default async function NewStatementPage({ searchParams }: PageProps<"/admin/statements/new">) {
  const { kept: tab } = await searchParams;
  const { editor } = await requireSignedIn(keptAddress("/admin/statements/new", tab));
  const [choices, left, kept] = await Promise.all([
    loadChoices(),
    listKeptTyping(database(), editor, null),
    findKeptHere(editor, tab),
  ]);
  const typed = kept?.typed ?? {};
  const look = await lookAt(typed, null);
  return (
    <>
      <RoomTitle title="New statement" lead="It is saved as a draft, which no reader sees." />
      <StatementDesk
        initial={{ typed, statementId: null, version: null, ...shownAgain(kept) }}
        status="new"
        choices={choices}
        left={left}
        checks={look.checks}
        beside={<LookPanel look={look} quote={typed.quote ?? ""} />}
      />
    </>
  );
}
