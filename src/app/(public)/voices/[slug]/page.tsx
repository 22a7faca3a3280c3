import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionsSection } from "#app/version-of-record.tsx";
import { RecordRetractionNotice } from "#components/history/record-retraction-notice.tsx";
import { InquiriesSection } from "#components/inquiries/inquiries-section.tsx";
import { VoiceLine } from "#components/people/voice-line.tsx";
import { StatementItem } from "#components/statements/statement-item.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findRecordRetraction } from "#data/history/record-retractions.ts";
import { findVoice } from "#data/people/voices.ts";
import { comparePositions } from "#domain/comparisons/voice-comparison.ts";
import { senatorPath, voicePath } from "#domain/site/paths.ts";
import { possessive } from "#domain/text/possessive.ts";
import { RelatedStatements } from "./voice-comparisons.tsx";

type Route = "/voices/[slug]";

const load = cache(findVoice);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const record = await load((await params).slug);
  if (!record) return { title: "Voice", robots: { index: false } };
  const { name, slug } = record.voice;
  return {
    title: name,
    description: `Statements by ${name} on sanctuary-city policy: exact quotes, with sources. Not compared with votes.`,
    alternates: { canonical: voicePath(slug) },
  };
}

export default async function VoicePage({ params }: PageProps<Route>) {
  const { slug } = await params;
  const record = await load(slug);
  if (!record) return <Retracted slug={slug} />;
  const { voice, spokeFor, statements, inquiries } = record;
  const positionComparisons = spokeFor ? comparePositions(statements, spokeFor.statements) : [];
  return (
    <>
      <PageTitle kicker="Voice" title={voice.name} lead={<VoiceLine voice={voice} />} />
      <p className="measure mt-3 text-quiet">
        Not a senator. We quote, source and read these statements by the same rules, but we compare no votes with them.
        {spokeFor && (
          <>
            {" "}
            See also the statements and votes of <a href={senatorPath(spokeFor.slug)}>{spokeFor.name}</a>.
          </>
        )}
      </p>
      {spokeFor && positionComparisons.length > 0 && (
        <Section
          id="beside"
          title={`Compared with ${possessive(spokeFor.name)} own statements`}
          intro="Everything on the same proposition, oldest first. Words spoken on someone’s behalf are not that person’s own."
        >
          <div className="space-y-12">
            {positionComparisons.map((item) => (
              <RelatedStatements key={item.proposition} comparison={item} />
            ))}
          </div>
        </Section>
      )}
      <Section id="statements" title="Statements" intro={statements.length === 0 && "No statement on file."}>
        <ul>
          {statements.map((statement) => (
            <StatementItem key={statement.statementId} statement={statement} />
          ))}
        </ul>
      </Section>
      <InquiriesSection inquiries={inquiries} />
      <CorrectionsOf records={[{ revised: "voice", recordId: slug }]} />
      <VersionsSection revised="voice" recordId={slug} page={voicePath(slug)} />
      <PageFooter path={voicePath(voice.slug)} title={voice.name} />
    </>
  );
}

/** What stays of a voice that was withdrawn; 404 where there never was one. */
async function Retracted({ slug }: { slug: string }) {
  const retraction = await findRecordRetraction("voice", slug);
  if (!retraction) notFound();
  return (
    <>
      <RecordRetractionNotice kind="voice" retraction={retraction} />
      <PageFooter path={voicePath(slug)} title="A retracted voice" />
    </>
  );
}
