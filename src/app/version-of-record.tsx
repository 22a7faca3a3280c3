import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageFooter } from "#app/page-footer.tsx";
import { VersionBanner } from "#components/history/version-banner.tsx";
import { VersionList } from "#components/history/version-list.tsx";
import { VersionText } from "#components/history/version-text.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findPublishedVersion, listRecordChanges, type VersionedRecordType } from "#data/history/published-versions.ts";
import { versionPath } from "#domain/site/paths.ts";
import { versionNumberSchema } from "#domain/values/version-number.ts";

/** One published version of a record that is read in its words alone. `now`: the page of the record. */
type Props = { revised: VersionedRecordType; recordId: string; version: string; now: string };

async function find({ revised, recordId, version }: Props) {
  const number = versionNumberSchema.safeParse(version);
  return number.success ? findPublishedVersion(revised, recordId, number.data) : null;
}

export async function versionMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (!found) return {};
  const title = `${found.change.title}, version ${found.change.version}`;
  return { title, robots: { index: false }, alternates: { canonical: props.now } };
}

/** Everything that readers saw of it, with what it changed and what became of it; 404 where nobody but editors saw it. */
export async function VersionOfRecord(props: Props) {
  const found = await find(props);
  if (!found) notFound();
  const { change, previous, next } = found;
  return (
    <>
      <VersionBanner change={change} previous={previous} next={next} now={props.now} alone />
      <PageTitle title={change.title} />
      <VersionText words={change.words} />
      <PageFooter
        path={versionPath(props.now, change.version)}
        title={`${change.title}, version ${change.version}`}
        asOf={next?.at.slice(0, 10)}
      />
    </>
  );
}

/** Every version of a record that readers have seen, on its page. */
export async function VersionsSection({ revised, recordId, page }: Omit<Props, "version" | "now"> & { page: string }) {
  const changes = await listRecordChanges(revised, recordId);
  if (changes.length === 0) return null;
  return (
    <Section id="versions" title="Versions" intro="Every version we published keeps its own URL.">
      <VersionList changes={changes} page={page} />
    </Section>
  );
}
