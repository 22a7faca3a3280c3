import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { statementAddress } from "#components/record/address.ts";
import { findAskedDay } from "#data/public-days.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import type { Statement } from "#domain/record.ts";
import { loadStatement } from "../view/statement-record.ts";
import { StatementView } from "../view/statement-view.tsx";

type Props = PageProps<"/statements/[id]/as-of">;

async function load({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await findAskedDay((await searchParams).asOf);
  const found = asked.asOf ? await loadStatement(id, asked.asOf) : null;
  return { id, asked, found, title: found ? titleOf(found.statement) : "A statement" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, asked, title } = await load(props);
  return pastMetadata(title, asked, statementAddress(id));
}

export default async function PastStatementPage(props: Props) {
  const { id, asked, found, title } = await load(props);
  if (asked.asOf === null && asked.refused === null) redirect(statementAddress(id));
  return (
    <PastPage asked={asked} path={statementAddress(id)} title={title}>
      {found && <StatementView found={found} />}
    </PastPage>
  );
}

function titleOf({ speaker, saidOn }: Statement): string {
  return `${speaker.name}, ${writtenDate(saidOn)}`;
}
