import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionBanner } from "#components/history/version-banner.tsx";
import { findPublishedVersion } from "#data/history/published-versions.ts";
import { statementPath, versionPath } from "#domain/site/paths.ts";
import { versionNumberSchema } from "#domain/values/version-number.ts";
import { statementPageIn } from "../../view/statement-record.ts";
import { StatementView } from "../../view/statement-view.tsx";

type Props = PageProps<"/statements/[id]/versions/[version]">;

async function load({ params }: Props) {
  const { id, version } = await params;
  const number = versionNumberSchema.safeParse(version);
  const found = number.success ? await findPublishedVersion("statement", id, number.data) : null;
  const page = found && statementPageIn(found.record, id);
  return { id, found, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, found } = await load(props);
  if (!found) return {};
  const title = `${found.change.title}, version ${found.change.version}`;
  return { title, robots: { index: false }, alternates: { canonical: statementPath(id) } };
}

export default async function StatementVersionPage(props: Props) {
  const { id, found, page } = await load(props);
  if (!found || !page) notFound();
  const { change, previous, next } = found;
  return (
    <>
      <VersionBanner change={change} previous={previous} next={next} now={statementPath(id)} />
      <StatementView found={page} />
      <PageFooter
        path={versionPath(statementPath(id), change.version)}
        title={`${change.title}, version ${change.version}`}
        asOf={next?.at.slice(0, 10)}
      />
    </>
  );
}
