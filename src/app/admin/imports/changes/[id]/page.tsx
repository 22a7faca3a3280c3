import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { ReadingBlock } from "#components/roll-calls/reading-block.tsx";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { findOfficialChange } from "#data/official-files/official-changes.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { mayPublish } from "#domain/editors/editor.ts";
import { describeField, type OfficialDifference } from "#domain/official-files/official-change.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { ResolveForm } from "./resolve-form.tsx";

export const metadata: Metadata = { title: "A changed official record" };

export default async function OfficialChangePage({ params }: PageProps<"/admin/imports/changes/[id]">) {
  const { id } = await params;
  const { editor } = await requireSession(`/admin/imports/changes/${encodeURIComponent(id)}`);
  const change = /^\d{1,9}$/.test(id) ? await findOfficialChange(Number(id)) : null;
  const record = change && (await findRollCall(change.rollCallId));
  if (!change || !record) notFound();
  const { rollCall, plain, readings } = record.on;
  const names = new Map(record.voters.map(({ vote, person }) => [vote.bioguideId, person.name]));
  return (
    <>
      <AdminPageTitle
        title={`Changed: ${plain?.title ?? rollCall.question}`}
        lead={`Found on ${writtenTimestamp(change.foundAt)} UTC. Both versions are kept.`}
        aside={
          <a href={rollCallPath(change.rollCallId)} className="tap">
            What readers see
          </a>
        }
      />
      <Section id="differences" title="Before and now">
        <Differences differences={change.differences} nameOf={(bioguideId) => names.get(bioguideId) ?? bioguideId} />
      </Section>
      {readings.length > 0 && (
        <Section id="reading" title="The published reading" intro="Does it still say what a Yea and a Nay did?">
          {readings.map((reading) => (
            <ReadingBlock key={reading.proposition} reading={reading} tally={rollCall.tally} />
          ))}
          <p className="mt-4">
            <a href={`/admin/readings/${change.rollCallId}`} className="tap">
              Change the reading
            </a>
          </p>
        </Section>
      )}
      <Section id="settle" title="Settle">
        {change.reviewedAt && change.reviewedBy ? (
          <p className="measure" role="status">
            Settled on {writtenTimestamp(change.reviewedAt)} UTC by{" "}
            {(await namesOfEditors()).get(change.reviewedBy) ?? "somebody"}: {change.reviewNote}
          </p>
        ) : !change.needsReview ? (
          <p>No published reading rested on it; there is nothing to settle.</p>
        ) : mayPublish(editor) ? (
          <ResolveForm changeId={change.changeId} />
        ) : (
          <p>A reviewer with a second factor settles it.</p>
        )}
      </Section>
    </>
  );
}

type DifferencesProps = { differences: OfficialDifference[]; nameOf: (bioguideId: string) => string };

function Differences({ differences, nameOf }: DifferencesProps) {
  return (
    <ScrollTable id="differences-table" caption="As the official files print it, field by field.">
      <thead>
        <tr>
          <ColumnHead>What</ColumnHead>
          <ColumnHead>Before</ColumnHead>
          <ColumnHead>Now</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, before, after }) => (
          <tr key={field}>
            <RowHead className="min-w-32">{describeField(field, nameOf)}</RowHead>
            <Cell className="min-w-40 wrap-anywhere">{before ?? "nothing"}</Cell>
            <Cell className="min-w-40 wrap-anywhere">{after ?? "nothing"}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
