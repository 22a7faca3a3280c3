import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PageFoot } from "#app/page-foot.tsx";
import { everyVoteAddress, senatorAddress } from "#components/record/address.ts";
import { DownloadRows } from "#components/record/download-rows.tsx";
import { VoteYearsTable } from "#components/record/vote-years-table.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findWhoseVotes, listVoteYears } from "#data/every-vote.ts";
import { countOf, sumOfYears } from "#domain/every-vote.ts";
import { votesTableQueryShape } from "#domain/roll-call-query.ts";
import { presenceSentence } from "#domain/voting-counts.ts";

const load = cache(findWhoseVotes);

export async function generateMetadata({ params }: PageProps<"/senators/[slug]/votes">): Promise<Metadata> {
  const person = await load((await params).slug);
  if (!person) return {};
  return {
    title: `Votes of ${person.name}`,
    description: `Every recorded vote of ${person.name} that this record holds, year by year.`,
    alternates: { canonical: everyVoteAddress(person.slug) },
  };
}

export default async function EveryVotePage({ params }: PageProps<"/senators/[slug]/votes">) {
  const person = await load((await params).slug);
  if (!person) notFound();
  const years = await listVoteYears(person.bioguideId);
  const cast = sumOfYears(years);
  const counts = { rollCalls: countOf(cast), cast, withSide: 0, onSide: 0 };
  return (
    <>
      <PageTitle
        kicker={<a href={senatorAddress(person.slug)}>{person.name}</a>}
        title={`Votes of ${person.name}`}
        lead={
          counts.rollCalls > 0
            ? presenceSentence(person.name, counts, "of the years in office that this record holds")
            : "This record holds no vote."
        }
      />
      <p className="measure mt-4 text-quiet">
        A vote that was not cast has no reason in the official record and is never read as a position.
      </p>
      <DownloadRows
        table="votes"
        count={counts.rollCalls}
        shape={votesTableQueryShape}
        filter={{ senator: person.slug }}
      />
      {years.length > 0 && (
        <div className="mt-10">
          <VoteYearsTable slug={person.slug} name={person.name} years={years} />
        </div>
      )}
      <PageFoot path={everyVoteAddress(person.slug)} title={`Votes of ${person.name}`} />
    </>
  );
}
