import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AsOfPage, asOfMetadata, findAsOf, readAsOfPageRequest } from "#app/as-of-page.tsx";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { PageFooter, versionOf } from "#app/page-footer.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { VersionList } from "#components/history/version-list.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { Section } from "#components/ui/section.tsx";
import { listRecordChanges } from "#data/history/published-versions.ts";
import { findRetraction } from "#data/history/retractions.ts";
import type { Statement } from "#domain/record/record.ts";
import { statementJsonLd } from "#domain/sharing/json-ld.ts";
import { statementPicture } from "#domain/sharing/share-picture.ts";
import { speakerPath, statementPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";
import { RetractionNotice } from "./view/retraction-notice.tsx";
import { loadStatement } from "./view/statement-record.ts";
import { StatementView } from "./view/statement-view.tsx";

type Props = PageProps<"/statements/[id]">;

const loadStatementAsOf = cache(loadStatement);
const loadRetraction = cache(findRetraction);

async function load({ params, searchParams }: Props) {
  const [{ id }, asOfRequest] = await Promise.all([params, readAsOfPageRequest(searchParams)]);
  return { id, asOfRequest, found: await findAsOf(asOfRequest, (asOf) => loadStatementAsOf(id, asOf)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, asOfRequest, found } = await load(props);
  if (asOfRequest)
    return asOfMetadata(found ? titleOf(found.statement) : "A statement", asOfRequest, statementPath(id));
  if (!found) return (await loadRetraction(id)) ? { title: "A retracted statement", robots: { index: false } } : {};
  const { statement, groups } = found;
  const { speaker, saidOn } = statement;
  return pageMetadata({
    title: titleOf(statement),
    description: `A statement by or for ${speaker.name} (${writtenDate(saidOn)}), word for word, with its source, our reading, and the votes we compare it with.`,
    path: statementPath(id),
    picture: (at) => statementPicture(statement, groups, at),
    cited: true,
  });
}

export default async function StatementPage(props: Props) {
  const { id, asOfRequest, found } = await load(props);
  if (asOfRequest)
    return (
      <AsOfPage
        asOfRequest={asOfRequest}
        path={statementPath(id)}
        title={found ? titleOf(found.statement) : "A statement"}
      >
        {found && <StatementView found={found} />}
      </AsOfPage>
    );
  if (!found) {
    const retraction = await loadRetraction(id);
    if (!retraction) notFound();
    return (
      <>
        <RetractionNotice retraction={retraction} />
        <PageFooter path={statementPath(id)} title="A retracted statement" />
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
          env().SITE_URL + statementPath(id),
          env().SITE_URL + speakerPath(statement.speaker),
        )}
      />
      <StatementView found={found} />
      <CorrectionsOf records={[{ revised: "statement", recordId: id }]} />
      {versions.length > 0 && (
        <Section id="versions" title="Versions" intro="Every version we published keeps its own URL.">
          <VersionList changes={versions} page={statementPath(id)} />
        </Section>
      )}
      <PageFooter
        inApi
        path={statementPath(id)}
        title={titleOf(statement)}
        version={versionOf(versions, statementPath(id))}
      />
    </>
  );
}

function titleOf({ speaker, saidOn }: Statement): string {
  return `${speaker.name}, ${writtenDate(saidOn)}`;
}
