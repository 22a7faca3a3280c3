import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { PageFooter } from "#app/page-footer.tsx";
import { StatementRow } from "#components/statements/statement-row.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findReplacement, findSource } from "#data/sources/sources.ts";
import { sourcePath } from "#domain/site/paths.ts";
import { hostOf, sourceName } from "#domain/sources/source.ts";
import { CitingRecords } from "./citing-records.tsx";
import { SourceFacts } from "./source-facts.tsx";

type Route = "/sources/[id]";

/** Only a plain number, as this site writes it, is the address of a source. */
const load = cache(async (id: string) => (/^[1-9]\d{0,8}$/.test(id) ? findSource(Number(id)) : null));

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const record = await load((await params).id);
  if (!record) return {};
  const { source } = record;
  return {
    title: `Source: ${sourceName(source)}`,
    description: `What we used ${sourceName(source)} (${hostOf(source.url)}) for, and whether we have a copy.`,
    alternates: { canonical: sourcePath(source.sourceId) },
  };
}

export default async function SourcePage({ params }: PageProps<Route>) {
  const { id } = await params;
  const record = await load(id);
  if (!record) {
    // What took its place says what rested on it.
    const replacement = /^[1-9]\d{0,8}$/.test(id) ? await findReplacement(Number(id)) : null;
    if (replacement) permanentRedirect(sourcePath(replacement));
    notFound();
  }
  const { source, passages, statements } = record;
  return (
    <>
      <PageTitle kicker="Source" title={sourceName(source)} />
      <div className="mt-10">
        <SourceFacts source={source} />
      </div>
      {statements.length > 0 && (
        <Section id="statements" title={`Statements from this source (${statements.length})`}>
          <ul>
            {statements.map((statement) => (
              <StatementRow key={statement.statementId} statement={statement} />
            ))}
          </ul>
        </Section>
      )}
      <CitingRecords record={record} />
      {passages.length > 0 && (
        <Section
          id="copy"
          title="The quotes in our copy"
          intro="We keep a copy so that quotes can be checked if the page changes or goes away. We show only the passages we quote, because the text belongs to its publisher."
        >
          {passages.map((passage) => (
            <p key={passage} className="measure mb-4 font-serif wrap-anywhere">
              … {passage} …
            </p>
          ))}
        </Section>
      )}
      <PageFooter path={sourcePath(source.sourceId)} title={`Source: ${sourceName(source)}`} />
    </>
  );
}
