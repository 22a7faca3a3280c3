import type { Metadata } from "next";
import { VersionOfRecord, versionMetadata } from "#app/version-of-record.tsx";
import { voicePath } from "#domain/site/paths.ts";

type Props = PageProps<"/voices/[slug]/versions/[version]">;

async function named({ params }: Props) {
  const { slug, version } = await params;
  return { revised: "voice", recordId: slug, version, now: voicePath(slug) } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return versionMetadata(await named(props));
}

export default async function VoiceVersionPage(props: Props) {
  return <VersionOfRecord {...(await named(props))} />;
}
