import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageFoot } from "#app/page-foot.tsx";
import { everyVoteAddress, votesOfYearAddress } from "#components/record/address.ts";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { EveryVoteTable } from "#components/record/every-vote-table.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findWhoseVotes, listVotesOfYear } from "#data/every-vote.ts";
import { VOTES_ON_A_PAGE, votesQuerySchema } from "#domain/every-vote.ts";
import { votesTableQueryShape } from "#domain/roll-call-query.ts";

type Props = PageProps<"/senators/[slug]/votes/filter">;

const load = cache(findWhoseVotes);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const person = await load(slug);
  const { year, page } = votesQuerySchema.parse(query);
  if (!person || year === null) return {};
  return {
    title: `Votes of ${person.name} in ${year}`,
    description: `The recorded votes of ${person.name} in the sessions of ${year}, in the words of the official record.`,
    alternates: { canonical: votesOfYearAddress(person.slug, year, page) },
  };
}

export default async function VotesOfYearPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const { year, page } = votesQuerySchema.parse(query);
  const person = await load(slug);
  if (!person || year === null) notFound();
  const skip = (page - 1) * VOTES_ON_A_PAGE;
  const { votes, total } = await listVotesOfYear(person.bioguideId, { year, skip, take: VOTES_ON_A_PAGE });
  if (votes.length === 0) notFound();
  const part = total > votes.length ? ` These are ${skip + 1} to ${skip + votes.length}.` : "";
  return (
    <>
      <PageTitle
        kicker={<a href={everyVoteAddress(person.slug)}>Votes of {person.name}</a>}
        title={`Votes in ${year}`}
        lead={`This record holds ${total.toLocaleString("en-US")} ${total === 1 ? "vote" : "votes"} of ${person.name} in the sessions of ${year}.${part}`}
      />
      <DownloadRows table="votes" count={total} shape={votesTableQueryShape} filter={{ senator: person.slug, year }} />
      <div className="mt-10">
        <EveryVoteTable name={person.name} votes={votes} />
      </div>
      <PageLinks
        page={page}
        pages={Math.ceil(total / VOTES_ON_A_PAGE)}
        hrefOf={(to) => votesOfYearAddress(person.slug, year, to)}
      />
      <PageFoot path={votesOfYearAddress(person.slug, year, page)} title={`Votes of ${person.name} in ${year}`} />
    </>
  );
}
