import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { AsOfPage, asOfMetadata, findAsOf, readAsOfPageRequest } from "#app/as-of-page.tsx";
import { CorrectionsOf } from "#app/corrections-of.tsx";
import { EmbedBoxOf } from "#app/embed-box-of.tsx";
import { FollowLink } from "#app/follow-link.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { pageMetadata } from "#app/page-metadata.ts";
import { FeedLine } from "#components/feeds/feed-line.tsx";
import { JsonLdScript } from "#components/ui/json-ld.tsx";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import { findSenator, findSlugByBioguideId } from "#data/people/senators.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import { bioguideIdSchema, seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { personJsonLd } from "#domain/sharing/json-ld.ts";
import { senatorPicture } from "#domain/sharing/share-picture.ts";
import { asOfPath, senatorPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { SenatorView } from "./view/senator-view.tsx";

type Props = PageProps<"/senators/[slug]">;

const loadRecord = cache(findSenator);

async function load({ params, searchParams }: Props) {
  const [{ slug }, asOfRequest] = await Promise.all([params, readAsOfPageRequest(searchParams)]);
  return { slug, asOfRequest, record: await findAsOf(asOfRequest, (asOf) => loadRecord(slug, asOf)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug: requestedSlug, asOfRequest, record } = await load(props);
  if (asOfRequest) return asOfMetadata(record?.person.name ?? "A senator", asOfRequest, senatorPath(requestedSlug));
  if (!record) return {};
  const { name, slug } = record.person;
  return pageMetadata({
    title: name,
    description: `What ${name} of ${stateName(seatOf(record.person).state)} said about sanctuary-city policy and how ${name} voted.`,
    path: senatorPath(slug),
    picture: (at) => senatorPicture(record.person, headlinesOf(record), at),
    embeds: true,
    feed: { kind: "senator", slug },
    cited: true,
  });
}

export default async function SenatorPage(props: Props) {
  const { slug, asOfRequest, record } = await load(props);
  if (!record) {
    const found = await findByBioguideId(slug);
    if (found && !asOfRequest) permanentRedirect(senatorPath(found));
    if (found) redirect(asOfRequest?.asOf ? asOfPath(senatorPath(found), asOfRequest.asOf) : senatorPath(found));
  }
  if (asOfRequest)
    return (
      <AsOfPage asOfRequest={asOfRequest} path={senatorPath(slug)} title={record?.person.name ?? "A senator"}>
        {record && asOfRequest.asOf && (
          <SenatorView
            record={record}
            replies={await listRightsOfReply({ slug }, asOfRequest.asOf)}
            asOf={asOfRequest.asOf}
          />
        )}
      </AsOfPage>
    );
  if (!record) notFound();
  const { person } = record;
  const [replies, state] = await Promise.all([listRightsOfReply({ slug }), findRecordState()]);
  return (
    <>
      <JsonLdScript data={personJsonLd(person, env().SITE_URL + senatorPath(person.slug))} />
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
      <PageFooter path={senatorPath(slug)} title={person.name} inApi />
    </>
  );
}

/** Bioguide ids in the address lead to the person's page. */
async function findByBioguideId(slug: string): Promise<string | null> {
  const id = bioguideIdSchema.safeParse(slug.toUpperCase());
  return id.success ? findSlugByBioguideId(id.data) : null;
}
