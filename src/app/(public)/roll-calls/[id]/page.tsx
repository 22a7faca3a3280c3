import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AsOfPage, asOfMetadata, findAsOf, readAsOfPageRequest } from "#app/as-of-page.tsx";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFooter, versionOf } from "#app/page-footer.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { FeedLine } from "#components/feeds/feed-line.tsx";
import { VersionList } from "#components/history/version-list.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecordChanges } from "#data/history/published-versions.ts";
import { findRecordRetraction } from "#data/history/record-retractions.ts";
import { listOfficialChanges } from "#data/official-files/official-changes.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallJsonLd } from "#domain/sharing/json-ld.ts";
import { rollCallPicture } from "#domain/sharing/share-picture.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";
import { RollCallView } from "./view/roll-call-view.tsx";

type Props = PageProps<"/roll-calls/[id]">;

const loadRecord = cache(findRollCall);

async function load({ params, searchParams }: Props) {
  const [{ id }, asOfRequest] = await Promise.all([params, readAsOfPageRequest(searchParams)]);
  const record = await findAsOf(asOfRequest, (asOf) => loadRecord(id, asOf));
  return {
    id,
    asOfRequest,
    record,
    title: record ? (record.on.plain?.title ?? record.on.rollCall.question) : "A roll call",
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, asOfRequest, record, title } = await load(props);
  if (asOfRequest) return asOfMetadata(title, asOfRequest, rollCallPath(id));
  if (!record) return {};
  const { rollCall } = record.on;
  return pageMetadata({
    title,
    description: `${rollCallName(rollCall)}, ${writtenDate(rollCall.heldOn)}: what was voted on, what a Yea and a Nay did, and every vote.`,
    path: rollCallPath(rollCall.rollCallId),
    picture: (at) => rollCallPicture(record.on, at),
    embeds: true,
    ...(record.on.plain && { feed: { kind: "roll_call" as const, rollCallId: rollCall.rollCallId } }),
    cited: true,
  });
}

export default async function RollCallPage(props: Props) {
  const { id, asOfRequest, record, title } = await load(props);
  if (!record) {
    if (!asOfRequest) notFound();
    return <AsOfPage asOfRequest={asOfRequest} path={rollCallPath(id)} title={title} />;
  }
  const [changes, retraction] = await Promise.all([
    listOfficialChanges(id, asOfRequest?.asOf),
    findRecordRetraction("roll_call_reading", id, asOfRequest?.asOf),
  ]);
  const view = <RollCallView record={record} changes={changes} retraction={retraction} />;
  if (asOfRequest)
    return (
      <AsOfPage asOfRequest={asOfRequest} path={rollCallPath(id)} title={title}>
        {view}
      </AsOfPage>
    );
  const { on } = record;
  const { rollCall } = on;
  const versions = await listRecordChanges("roll_call_reading", rollCall.rollCallId);
  return (
    <>
      <JsonLdScript data={rollCallJsonLd(on, env().SITE_URL + rollCallPath(rollCall.rollCallId))} />
      {view}
      {/* The words of a reading that is retracted are not shown, nor those that were put right in it. */}
      {!retraction && <CorrectionsOf records={[{ revised: "roll_call_reading", recordId: rollCall.rollCallId }]} />}
      {versions.length > 0 && (
        <Section id="versions" title="Versions" intro="Every version we published keeps its own URL.">
          <VersionList changes={versions} page={rollCallPath(rollCall.rollCallId)} />
        </Section>
      )}
      {on.plain && <FeedLine scope={{ kind: "roll_call", rollCallId: rollCall.rollCallId }} name="this roll call" />}
      <EmbedBoxOf embedded={{ kind: "roll_call", rollCallId: rollCall.rollCallId }} title={title} />
      <PageFooter
        inApi
        path={rollCallPath(rollCall.rollCallId)}
        title={title}
        version={versionOf(versions, rollCallPath(rollCall.rollCallId))}
      />
    </>
  );
}
