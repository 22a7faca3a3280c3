import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { rollCallAddress } from "#components/record/address.ts";
import { listOfficialChanges } from "#data/official-changes.ts";
import { findAskedDay } from "#data/public-days.ts";
import { findRecordRetraction } from "#data/record-retractions.ts";
import { findRollCall } from "#data/roll-calls.ts";
import { RollCallView } from "../view/roll-call-view.tsx";

type Props = PageProps<"/roll-calls/[id]/as-of">;

async function load({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await findAskedDay((await searchParams).asOf);
  const record = asked.asOf ? await findRollCall(id, asked.asOf) : null;
  return { id, asked, record, title: record ? (record.on.plain?.title ?? record.on.rollCall.question) : "A roll call" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, asked, title } = await load(props);
  return pastMetadata(title, asked, rollCallAddress(id));
}

export default async function PastRollCallPage(props: Props) {
  const { id, asked, record, title } = await load(props);
  if (asked.asOf === null && asked.refused === null) redirect(rollCallAddress(id));
  const [changes, retraction] = await Promise.all([
    listOfficialChanges(id, asked.asOf),
    findRecordRetraction("roll_call_reading", id, asked.asOf),
  ]);
  return (
    <PastPage asked={asked} path={rollCallAddress(id)} title={title}>
      {record && <RollCallView record={record} changes={changes} retraction={retraction} />}
    </PastPage>
  );
}
