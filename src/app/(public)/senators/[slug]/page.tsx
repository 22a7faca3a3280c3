import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { FollowLink } from "#app/follow-link.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { findThen, PastPage, pastMetadata, readAskedPast } from "#app/past-page.tsx";
import { asOfAddress, senatorAddress } from "#components/record/address.ts";
import { FeedLine } from "#components/record/feed-line.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { findRecordState } from "#data/record-state.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { findSenator, findSlugByBioguideId } from "#data/senators.ts";
import { headlinesOf } from "#domain/headline.ts";
import { personJsonLd } from "#domain/json-ld.ts";
import { bioguideIdSchema, seatOf } from "#domain/person.ts";
import { senatorPicture } from "#domain/share-picture.ts";
import { stateName } from "#domain/state.ts";
import { env } from "#env.ts";
import { SenatorView } from "./view/senator-view.tsx";

type Props = PageProps<"/senators/[slug]">;

const loadRecord = cache(findSenator);

async function load({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, readAskedPast(searchParams)]);
  return { slug, asked, record: await findThen(asked, (asOf) => loadRecord(slug, asOf)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug: given, asked, record } = await load(props);
  if (asked) return pastMetadata(record?.person.name ?? "A senator", asked, senatorAddress(given));
  if (!record) return {};
  const { name, slug } = record.person;
  return pageMetadata({
    title: name,
    description: `What ${name} of ${stateName(seatOf(record.person).state)} said about sanctuary-city policy and how ${name} voted.`,
    path: senatorAddress(slug),
    picture: (at) => senatorPicture(record.person, headlinesOf(record), at),
    embeds: true,
    feed: { kind: "senator", slug },
    cited: true,
  });
}

export default async function SenatorPage(props: Props) {
  const { slug, asked, record } = await load(props);
  if (!record) {
    const found = await findByBioguideId(slug);
    if (found && !asked) permanentRedirect(senatorAddress(found));
    if (found) redirect(asked?.asOf ? asOfAddress(senatorAddress(found), asked.asOf) : senatorAddress(found));
  }
  if (asked)
    return (
      <PastPage asked={asked} path={senatorAddress(slug)} title={record?.person.name ?? "A senator"}>
        {record && asked.asOf && (
          <SenatorView record={record} replies={await listRightsOfReply({ slug }, asked.asOf)} asOf={asked.asOf} />
        )}
      </PastPage>
    );
  if (!record) notFound();
  const { person } = record;
  const [replies, state] = await Promise.all([listRightsOfReply({ slug }), findRecordState()]);
  return (
    <>
      <JsonLdScript data={personJsonLd(person, env().SITE_URL + senatorAddress(person.slug))} />
      <SenatorView record={record} replies={replies} asOf={state.changedAt.slice(0, 10)} />
      <CorrectionsOf
        records={[
          ...record.statements.map(({ statementId }) => ({ revised: "statement" as const, recordId: statementId })),
          ...replies.map(({ replyId }) => ({ revised: "right_of_reply" as const, recordId: replyId })),
        ]}
      />
      <FeedLine scope={{ kind: "senator", slug }} name={person.name} />
      <FollowLink what={`senator:${slug}`}>Get email updates on {person.name}</FollowLink>
      <EmbedBoxOf embedded={{ kind: "senator", slug }} title={person.name} />
      <PageFoot path={senatorAddress(slug)} title={person.name} inApi />
    </>
  );
}

/** Bioguide ids in the address lead to the person's page. */
async function findByBioguideId(slug: string): Promise<string | null> {
  const id = bioguideIdSchema.safeParse(slug.toUpperCase());
  return id.success ? findSlugByBioguideId(id.data) : null;
}
