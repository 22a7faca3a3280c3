import type { Metadata } from "next";
import { VersionOfRecord, versionMetadata } from "#app/version-of-record.tsx";
import { replyPath } from "#domain/site/paths.ts";

type Props = PageProps<"/replies/[id]/versions/[version]">;

async function named({ params }: Props) {
  const { id, version } = await params;
  return { revised: "right_of_reply", recordId: id, version, now: replyPath(id) } as const;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return versionMetadata(await named(props));
}

export default async function ReplyVersionPage(props: Props) {
  return <VersionOfRecord {...(await named(props))} />;
}
