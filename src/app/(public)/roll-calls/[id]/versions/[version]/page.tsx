import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionBanner } from "#components/history/version-banner.tsx";
import { findPublishedVersion } from "#data/history/published-versions.ts";
import { listOfficialChanges } from "#data/official-files/official-changes.ts";
import { rollCallIn } from "#domain/record/public-record.ts";
import { rollCallPath, versionPath } from "#domain/site/paths.ts";
import { versionNumberSchema } from "#domain/values/version-number.ts";
import { RollCallView } from "../../view/roll-call-view.tsx";

type Props = PageProps<"/roll-calls/[id]/versions/[version]">;

async function load({ params }: Props) {
  const { id, version } = await params;
  const number = versionNumberSchema.safeParse(version);
  const found = number.success ? await findPublishedVersion("roll_call_reading", id, number.data) : null;
  const record = found && rollCallIn(found.record, id);
  return { id, found, record };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, found } = await load(props);
  if (!found) return {};
  const title = `${found.change.title}, version ${found.change.version}`;
  return { title, robots: { index: false }, alternates: { canonical: rollCallPath(id) } };
}

export default async function ReadingVersionPage(props: Props) {
  const { id, found, record } = await load(props);
  if (!found || !record) notFound();
  const { change, previous, next } = found;
  const changes = (await listOfficialChanges(id)).filter(({ foundAt }) => !next || foundAt < next.at);
  return (
    <>
      <VersionBanner change={change} previous={previous} next={next} now={rollCallPath(id)} />
      <RollCallView record={record} changes={changes} retraction={null} />
      <PageFooter
        path={versionPath(rollCallPath(id), change.version)}
        title={`${change.title}, version ${change.version}`}
        asOf={next?.at.slice(0, 10)}
      />
    </>
  );
}
