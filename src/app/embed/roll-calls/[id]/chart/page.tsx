import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartyBars } from "#components/roll-calls/party-bars.tsx";
import { SeatChart } from "#components/roll-calls/seat-chart.tsx";
import { EmbedFrame } from "#components/sharing/embed-frame.tsx";
import { listCorrectionsOf } from "#data/history/corrections.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { REQUIREMENT_LABELS } from "#domain/wording/labels.ts";
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
