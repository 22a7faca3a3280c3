import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findWhoseVotes, listVotesOfYear, listVoteYears } from "#data/roll-calls/every-vote.ts";
import { countOf, sumOfYears, VOTES_ON_A_PAGE, votesQuerySchema } from "#domain/roll-calls/every-vote.ts";
import { votesTableQuerySchema } from "#domain/roll-calls/roll-call-query.ts";
import { presenceSentence } from "#domain/roll-calls/voting-counts.ts";
import { everyVotePath, senatorPath, votesOfYearPath } from "#domain/site/paths.ts";
import { hasValue } from "#domain/values/list-query.ts";
import { EveryVoteTable } from "./every-vote-table.tsx";
import { VoteYearsTable } from "./vote-years-table.tsx";

type Props = PageProps<"/senators/[slug]/votes">;
type VoteOwner = NonNullable<Awaited<ReturnType<typeof findWhoseVotes>>>;

const load = cache(findWhoseVotes);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const person = await load(slug);
  if (!person) return {};
  if (!hasValue(query.year))
    return {
      title: `Votes of ${person.name}`,
      description: `Every recorded vote of ${person.name} in our data, year by year.`,
      alternates: { canonical: everyVotePath(person.slug) },
    };
  const { year, page } = votesQuerySchema.parse(query);
  if (year === null) return {};
  return {
    title: `Votes of ${person.name} in ${year}`,
    description: `The recorded votes of ${person.name} in the ${year} session, as the official record gives them.`,
    alternates: { canonical: votesOfYearPath(person.slug, year, page) },
  };
}

/** How often each kind of vote was cast in each year; with a year, each vote of that year. */
export default async function EveryVotePage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const person = await load(slug);
  if (!person) notFound();
  if (!hasValue(query.year)) return allYears(person);
  const { year, page } = votesQuerySchema.parse(query);
  if (year === null) notFound();
  return oneYear(person, year, page);
}

async function allYears(person: VoteOwner) {
  const years = await listVoteYears(person.bioguideId);
  const cast = sumOfYears(years);
  const counts = { rollCalls: countOf(cast), cast, withSide: 0, onSide: 0 };
  return (
    <>
      <PageTitle
        kicker={<a href={senatorPath(person.slug)}>{person.name}</a>}
        title={`Votes of ${person.name}`}
        lead={counts.rollCalls > 0 ? presenceSentence(person.name, counts, "in our data") : "We have no votes on file."}
      />
      <p className="measure mt-4 text-quiet">
        The official record gives no reason for a missed vote. Missing a vote is not counted as a position.
      </p>
      <DownloadRows
        table="votes"
        count={counts.rollCalls}
        schema={votesTableQuerySchema}
        filter={{ senator: person.slug }}
      />
      {years.length > 0 && (
        <div className="mt-10">
          <VoteYearsTable slug={person.slug} name={person.name} years={years} />
        </div>
      )}
      <PageFooter path={everyVotePath(person.slug)} title={`Votes of ${person.name}`} />
    </>
  );
}

async function oneYear(person: VoteOwner, year: number, page: number) {
  const skip = (page - 1) * VOTES_ON_A_PAGE;
  const { votes, total } = await listVotesOfYear(person.bioguideId, { year, skip, take: VOTES_ON_A_PAGE });
  if (votes.length === 0) notFound();
  const part = total > votes.length ? ` This page shows ${skip + 1} to ${skip + votes.length}.` : "";
  return (
    <>
      <PageTitle
        kicker={<a href={everyVotePath(person.slug)}>Votes of {person.name}</a>}
        title={`Votes in ${year}`}
        lead={`We have ${total.toLocaleString("en-US")} ${total === 1 ? "vote" : "votes"} by ${person.name} from ${year}.${part}`}
      />
      <DownloadRows
        table="votes"
        count={total}
        schema={votesTableQuerySchema}
        filter={{ senator: person.slug, year }}
      />
      <div className="mt-10">
        <EveryVoteTable name={person.name} votes={votes} />
      </div>
      <PageLinks
        page={page}
        pages={Math.ceil(total / VOTES_ON_A_PAGE)}
        hrefOf={(to) => votesOfYearPath(person.slug, year, to)}
      />
      <PageFooter path={votesOfYearPath(person.slug, year, page)} title={`Votes of ${person.name} in ${year}`} />
    </>
  );
}
