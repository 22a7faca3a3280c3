import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { rollCallAddress } from "#components/record/address.ts";
import { Explanation } from "#components/record/explanation.tsx";
import { OfficialChangeNote } from "#components/record/official-change-note.tsx";
import { OfficialLinks } from "#components/record/official-links.tsx";
import { PartyTallyTable } from "#components/record/party-tally-table.tsx";
import { PlainMeaning } from "#components/record/plain-meaning.tsx";
import { ReadingBlock } from "#components/record/reading-block.tsx";
import { RollCallTitle } from "#components/record/roll-call-title.tsx";
import { TallyBar } from "#components/record/tally-bar.tsx";
import { VoterLists } from "#components/record/voter-lists.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listOfficialChanges } from "#data/official-changes.ts";
import { findRecordRetraction } from "#data/record-retractions.ts";
import { findRollCall } from "#data/roll-calls.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { rollCallJsonLd } from "#domain/json-ld.ts";
import { REQUIREMENT_LABELS } from "#domain/labels.ts";
import { rollCallName } from "#domain/roll-call.ts";
import { rollCallPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { ThresholdNote } from "./threshold-note.tsx";
import { TieBreak } from "./tie-break.tsx";
import { VotePictures } from "./vote-pictures.tsx";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

const load = cache(findRollCall);

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
    cited: true,
  });
}

export default async function RollCallPage({ params }: PageProps<"/roll-calls/[id]">) {
  const record = await load((await params).id);
  if (!record) notFound();
  const { on, explanations } = record;
  const { rollCall, readings } = on;
  const [changes, retraction] = await Promise.all([
    listOfficialChanges(rollCall.rollCallId),
    findRecordRetraction("roll_call_reading", rollCall.rollCallId),
  ]);
  const title = on.plain?.title ?? rollCall.question;
  return (
    <>
      <JsonLdScript data={rollCallJsonLd(on, env().SITE_URL + rollCallAddress(rollCall.rollCallId))} />
      <RollCallTitle on={on} />
      <OfficialChangeNote changes={changes} voters={record.voters} />
      <PlainMeaning on={on} />
      <Section
        id="result"
        title="Result"
        intro={`${rollCall.resultText}. Needed: ${REQUIREMENT_LABELS[rollCall.majorityRequirement]}.`}
      >
        <div className="card-grid gap-y-8">
          <div>
            <TallyBar rollCall={rollCall} size="large" />
            <ThresholdNote rollCall={rollCall} />
            <TieBreak rollCall={rollCall} />
          </div>
          <div className="lg:pl-12">
            <PartyTallyTable rollCall={rollCall} />
          </div>
        </div>
      </Section>
      <VotePictures record={record} />
      <Section
        id="reading"
        title="What each side did for each proposition"
        intro={readings.length === 0 && <NotRead whyNotRead={on.plain?.whyNotRead ?? null} />}
      >
        {retraction && (
          <p className="measure mb-6 border-l-4 border-ink pl-4">
            <span className="font-bold">
              A reading of this roll call was retracted on {writtenDate(retraction.retractedOn)}.
            </span>{" "}
            {retraction.reason}
          </p>
        )}
        {readings.map((reading, index) => (
          <ReadingBlock
            key={reading.proposition}
            reading={reading}
            tally={rollCall.tally}
            readBefore={[on.plain?.whatItWas ?? "", ...readings.slice(0, index).map(({ rationale }) => rationale)]}
          />
        ))}
      </Section>
      {explanations.length > 0 && (
        <Section
          id="explained"
          title="Explained by senators"
          intro="Public words of senators on their vote here, newest first."
        >
          <div className="space-y-10">
            {explanations.map((statement) => (
              <Explanation key={statement.statementId} statement={statement} explained={[rollCall]} />
            ))}
          </div>
        </Section>
      )}
      <VoterLists record={record} />
      <Section id="official" title="Official record">
        <OfficialLinks rollCall={rollCall} />
      </Section>
      <EmbedBoxOf embedded={{ kind: "roll_call", rollCallId: rollCall.rollCallId }} title={title} />
      <PageFoot path={rollCallAddress(rollCall.rollCallId)} title={title} />
    </>
  );
}

function NotRead({ whyNotRead }: { whyNotRead: string | null }) {
  return (
    <>
      <p>No published reading: part of no comparison.</p>
      {whyNotRead && <p>{whyNotRead}</p>}
    </>
  );
}
