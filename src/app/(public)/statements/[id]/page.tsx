import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { PageFoot, versionOf } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { speakerAddress, statementAddress } from "#components/record/address.ts";
import { RetractionNotice } from "#components/record/retraction-notice.tsx";
import { VersionList } from "#components/record/version-list.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecordChanges } from "#data/published-versions.ts";
import { findRetraction } from "#data/retractions.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { statementJsonLd } from "#domain/json-ld.ts";
import { statementPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { loadStatement } from "./view/statement-record.ts";
import { StatementView } from "./view/statement-view.tsx";

type Route = "/statements/[id]";

const load = cache((id: string) => loadStatement(id));
const loadRetraction = cache(findRetraction);

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const { id } = await params;
  const found = await load(id);
  if (!found) return (await loadRetraction(id)) ? { title: "A retracted statement", robots: { index: false } } : {};
  const { statement, groups } = found;
  const { speaker, saidOn } = statement;
  return pageMetadata({
    title: `${speaker.name}, ${writtenDate(saidOn)}`,
    description: `What was said by or for ${speaker.name} (${writtenDate(saidOn)}), word for word, with its source, how it is read, and the votes it stands beside.`,
    path: statementAddress(id),
    picture: (at) => statementPicture(statement, groups, at),
    cited: true,
  });
}

export default async function StatementPage({ params }: PageProps<Route>) {
  const { id } = await params;
  const found = await load(id);
  if (!found) {
    const retraction = await loadRetraction(id);
    if (!retraction) notFound();
    return (
      <>
        <RetractionNotice retraction={retraction} />
        <PageFoot path={statementAddress(id)} title="A retracted statement" />
      </>
    );
  }
  const { statement } = found;
  const versions = await listRecordChanges("statement", id);
  return (
    <>
      <JsonLdScript
        data={statementJsonLd(
          statement,
          env().SITE_URL + statementAddress(id),
          env().SITE_URL + speakerAddress(statement.speaker),
        )}
      />
      <StatementView found={found} />
      <CorrectionsOf records={[{ revised: "statement", recordId: id }]} />
      {versions.length > 0 && (
        <Section id="versions" title="Versions" intro="Each version that was ever public keeps its own address.">
          <VersionList changes={versions} page={statementAddress(id)} />
        </Section>
      )}
      <PageFoot
        inApi
        path={statementAddress(id)}
        title={`${statement.speaker.name}, ${writtenDate(statement.saidOn)}`}
        version={versionOf(versions, statementAddress(id))}
      />
    </>
  );
}
