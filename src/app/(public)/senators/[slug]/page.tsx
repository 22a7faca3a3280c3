import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { FollowLink } from "#app/follow-link.tsx";
import { PageFoot } from "#app/page-foot.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { senatorAddress } from "#components/record/address.ts";
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

const load = cache((slug: string) => findSenator(slug));

export async function generateMetadata({ params }: PageProps<"/senators/[slug]">): Promise<Metadata> {
  const record = await load((await params).slug);
  if (!record) return {};
  const { name, slug } = record.person;
  return pageMetadata({
    title: name,
    description: `What ${name}, senator for ${stateName(seatOf(record.person).state)}, said about sanctuary-city policy, beside how ${name} voted.`,
    path: senatorAddress(slug),
    picture: (at) => senatorPicture(record.person, headlinesOf(record), at),
    embeds: true,
    feed: { kind: "senator", slug },
    cited: true,
  });
}

export default async function SenatorPage({ params }: PageProps<"/senators/[slug]">) {
  const { slug } = await params;
  const record = await load(slug);
  if (!record) return redirectFromBioguideId(slug);
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
      <FollowLink what={`senator:${slug}`}>Follow {person.name} by e-mail</FollowLink>
      <EmbedBoxOf embedded={{ kind: "senator", slug }} title={person.name} />
      <PageFoot path={senatorAddress(slug)} title={person.name} inApi />
    </>
  );
}

/** Bioguide ids in the address lead to the person's page. */
async function redirectFromBioguideId(slug: string): Promise<never> {
  const id = bioguideIdSchema.safeParse(slug.toUpperCase());
  const found = id.success ? await findSlugByBioguideId(id.data) : null;
  if (!found) notFound();
  permanentRedirect(senatorAddress(found));
}
