import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PastPage, pastMetadata } from "#app/past-page.tsx";
import { asOfAddress, senatorAddress } from "#components/record/address.ts";
import { findAskedDay } from "#data/public-days.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { findSenator, findSlugByBioguideId } from "#data/senators.ts";
import { SenatorView } from "../view/senator-view.tsx";

type Props = PageProps<"/senators/[slug]/as-of">;

async function load({ params, searchParams }: Props) {
  const { slug } = await params;
  const asked = await findAskedDay((await searchParams).asOf);
  return { slug, asked, record: asked.asOf ? await findSenator(slug, asked.asOf) : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, asked, record } = await load(props);
  return pastMetadata(record?.person.name ?? "A senator", asked, senatorAddress(slug));
}

export default async function PastSenatorPage(props: Props) {
  const { slug, asked, record } = await load(props);
  if (!record) await redirectFromBioguideId(slug, asked.asOf);
  if (asked.asOf === null && asked.refused === null) redirect(senatorAddress(slug));
  return (
    <PastPage asked={asked} path={senatorAddress(slug)} title={record?.person.name ?? "A senator"}>
      {record && asked.asOf && (
        <SenatorView record={record} replies={await listRightsOfReply({ slug }, asked.asOf)} asOf={asked.asOf} />
      )}
    </PastPage>
  );
}

/** Bioguide ids in the address lead to the person's page. */
async function redirectFromBioguideId(slug: string, day: string | null): Promise<void> {
  const found = await findSlugByBioguideId(slug.toUpperCase());
  if (found) redirect(day ? asOfAddress(senatorAddress(found), day) : senatorAddress(found));
}
