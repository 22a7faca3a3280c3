import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmbedFrame } from "#components/sharing/embed-frame.tsx";
import { ComparisonEmbed } from "#components/sharing/embedded-comparison.tsx";
import { NoLongerCompared } from "#components/sharing/no-longer-compared.tsx";
import { Withdrawn } from "#components/sharing/withdrawn.tsx";
import { findComparison } from "#data/comparisons/comparisons.ts";
import { listCorrectionsOf } from "#data/history/corrections.ts";
import { findRetraction } from "#data/history/retractions.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { findStatement } from "#data/statements/statements.ts";
import { comparisonPath, statementPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";

type Route = "/embed/comparisons/[statementId]/[rollCallId]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { statementId, rollCallId } = await params;
  return { title: "Statement and vote", alternates: { canonical: comparisonPath(statementId, rollCallId) } };
}

export default async function EmbeddedComparison({ params }: PageProps<Route>) {
  const { statementId, rollCallId } = await params;
  const [found, { changedAt }] = await Promise.all([findComparison(statementId, rollCallId), findRecordState()]);
  const asOf = changedAt.slice(0, 10);
  const first = found?.evidence[0];
  if (!found || !first) return removedComparison(statementId, rollCallId, asOf);
  const corrections = await listCorrectionsOf([
    { revised: "statement", recordId: statementId },
    { revised: "roll_call_reading", recordId: rollCallId },
    { revised: "roll_call", recordId: rollCallId },
  ]);
  const { statement, on } = first;
  return (
    <EmbedFrame
      title={`${found.person.name}: said ${writtenDate(statement.saidOn)}, voted ${writtenDate(on.rollCall.heldOn)}`}
      page={env().SITE_URL + comparisonPath(statementId, rollCallId)}
      asOf={asOf}
      version={`statement version ${statement.version}`}
      corrections={corrections}
    >
      {found.evidence.map((evidence) => (
        <ComparisonEmbed
          key={evidence.position.proposition}
          evidence={evidence}
          page={env().SITE_URL + statementPath(statementId)}
        />
      ))}
    </EmbedFrame>
  );
}

/** A frame that was pasted long ago says what became of what it showed. */
async function removedComparison(statementId: string, rollCallId: string, asOf: string) {
  const retraction = await findRetraction(statementId);
  const page = env().SITE_URL + statementPath(statementId);
  if (retraction) return <Withdrawn retraction={retraction} page={page} asOf={asOf} />;
  const [statement, rollCall] = await Promise.all([findStatement(statementId), findRollCall(rollCallId)]);
  if (!statement || !rollCall) notFound();
  return <NoLongerCompared page={page} asOf={asOf} />;
}
