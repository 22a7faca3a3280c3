import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedFrame } from "#components/embed/embed-frame.tsx";
import { rollCallPath } from "#components/record/address.ts";
import { PartyBars } from "#components/record/party-bars.tsx";
import { SeatChart } from "#components/record/seat-chart.tsx";
import { listCorrectionsOf } from "#data/corrections.ts";
import { findRecordState } from "#data/record-state.ts";
import { findRollCall } from "#data/roll-calls.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { REQUIREMENT_LABELS } from "#domain/labels.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { env } from "#env.ts";

type Route = "/embed/roll-calls/[id]/chart";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: "Every vote on a roll call", alternates: { canonical: rollCallPath((await params).id) } };
}

export default async function EmbeddedChart({ params }: PageProps<Route>) {
  const { id } = await params;
  const [record, { changedAt }] = await Promise.all([findRollCall(id), findRecordState()]);
  if (!record) notFound();
  const { rollCall, plain } = record.on;
  const corrections = await listCorrectionsOf([
    { revised: "roll_call", recordId: id },
    { revised: "roll_call_reading", recordId: id },
  ]);
  return (
    <EmbedFrame
      title={plain?.title ?? rollCall.question}
      page={env().SITE_URL + rollCallPath(id)}
      asOf={changedAt.slice(0, 10)}
      corrections={corrections}
    >
      <p className="mb-4">
        {rollCallName(rollCall)}, {writtenDate(rollCall.heldOn)}. {rollCall.resultText}. Needed:{" "}
        {REQUIREMENT_LABELS[rollCall.majorityRequirement]}.
      </p>
      {rollCall.votesHeld === "every_senator" ? (
        <SeatChart record={record} named="listed on the page linked below" />
      ) : (
        <PartyBars rollCall={rollCall} />
      )}
    </EmbedFrame>
  );
}
