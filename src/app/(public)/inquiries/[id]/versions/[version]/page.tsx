import type { Metadata } from "next";
import { VersionOfRecord, versionMetadata } from "#app/version-of-record.tsx";
import { inquiryPath } from "#domain/site/paths.ts";

type Props = PageProps<"/inquiries/[id]/versions/[version]">;

async function named({ params }: Props) {
  const { id, version } = await params;
  return { revised: "inquiry", recordId: id, version, now: inquiryPath(id) } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return versionMetadata(await named(props));
}

export default async function InquiryVersionPage(props: Props) {
  return <VersionOfRecord {...(await named(props))} />;
}
