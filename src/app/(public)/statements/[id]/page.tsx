import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { speakerAddress, statementAddress } from "#components/record/address.ts";
import { RetractionNotice } from "#components/record/retraction-notice.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { findRetraction } from "#data/retractions.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { statementJsonLd } from "#domain/json-ld.ts";
import { statementPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { loadStatement } from "./view/statement-record.ts";
import { StatementView } from "./view/statement-view.tsx";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

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
      <PageFoot path={statementAddress(id)} title={`${statement.speaker.name}, ${writtenDate(statement.saidOn)}`} />
    </>
  );
}
