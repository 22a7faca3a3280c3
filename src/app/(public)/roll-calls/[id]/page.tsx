import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFoot, versionOf } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { rollCallAddress } from "#components/record/address.ts";
import { FeedLine } from "#components/record/feed-line.tsx";
import { VersionList } from "#components/record/version-list.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listOfficialChanges } from "#data/official-changes.ts";
import { listRecordChanges } from "#data/published-versions.ts";
import { findRecordRetraction } from "#data/record-retractions.ts";
import { findRollCall } from "#data/roll-calls.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { rollCallJsonLd } from "#domain/json-ld.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { rollCallPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { RollCallView } from "./view/roll-call-view.tsx";

const load = cache((id: string) => findRollCall(id));

export async function generateMetadata({ params }: PageProps<"/roll-calls/[id]">): Promise<Metadata> {
  const record = await load((await params).id);
  if (!record) return {};
  const { rollCall, plain } = record.on;
  return pageMetadata({
    title: plain?.title ?? rollCall.question,
    description: `${rollCallName(rollCall)}, ${writtenDate(rollCall.heldOn)}: what was voted on, what a Yea and a Nay did, and every vote.`,
    path: rollCallAddress(rollCall.rollCallId),
    picture: (at) => rollCallPicture(record.on, at),
    embeds: true,
    ...(record.on.plain && { feed: { kind: "roll_call" as const, rollCallId: rollCall.rollCallId } }),
    cited: true,
  });
}

export default async function RollCallPage({ params }: PageProps<"/roll-calls/[id]">) {
  const record = await load((await params).id);
  if (!record) notFound();
  const { on } = record;
  const { rollCall } = on;
  const [versions, changes, retraction] = await Promise.all([
    listRecordChanges("roll_call_reading", rollCall.rollCallId),
    listOfficialChanges(rollCall.rollCallId),
    findRecordRetraction("roll_call_reading", rollCall.rollCallId),
  ]);
  const title = on.plain?.title ?? rollCall.question;
  return (
    <>
      <JsonLdScript data={rollCallJsonLd(on, env().SITE_URL + rollCallAddress(rollCall.rollCallId))} />
      <RollCallView record={record} changes={changes} retraction={retraction} />
      {/* The words of a reading that is retracted are not shown, nor those that were put right in it. */}
      {!retraction && <CorrectionsOf records={[{ revised: "roll_call_reading", recordId: rollCall.rollCallId }]} />}
      {versions.length > 0 && (
        <Section id="versions" title="Versions" intro="Each version that was ever public keeps its own address.">
          <VersionList changes={versions} page={rollCallAddress(rollCall.rollCallId)} />
        </Section>
      )}
      {on.plain && <FeedLine scope={{ kind: "roll_call", rollCallId: rollCall.rollCallId }} name="this roll call" />}
      <EmbedBoxOf embedded={{ kind: "roll_call", rollCallId: rollCall.rollCallId }} title={title} />
      <PageFoot
        inApi
        path={rollCallAddress(rollCall.rollCallId)}
        title={title}
        version={versionOf(versions, rollCallAddress(rollCall.rollCallId))}
      />
    </>
  );
}
