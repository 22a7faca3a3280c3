import { Term } from "#components/glossary/term.tsx";
import { officialWord } from "#components/roll-calls/tally-bar.tsx";
import { Section } from "#components/ui/section.tsx";
import { totalsOf } from "#domain/comparisons/tally.ts";
import { hasEveryVote, VOTE_CASTS, type VoteCast } from "#domain/roll-calls/roll-call.ts";
import type { RollCallRecord, Voter } from "#domain/roll-calls/roll-call-record.ts";
import { VoterNames } from "./voter-names.tsx";

/** Every vote held, grouped by how it was cast, by last name; party and state as printed on the day. */
export function VoterLists({ record: { on, voters } }: { record: RollCallRecord }) {
  const { rollCall } = on;
  const all = hasEveryVote(rollCall);
  const totals = totalsOf(rollCall.tally);
  return (
    <Section
      id="every-vote"
      title={
        all
          ? `Every ${rollCall.chamber === "senate" ? "senator" : "member"}’s vote`
          : "Votes of members who later served in the Senate"
      }
      intro={
        all
          ? "By last name. Party and state are as of the vote."
          : "We list only people who have served in the Senate since 2007. The tally above is for the full House. Party and state are as of the vote."
      }
    >
      {VOTE_CASTS.map((cast) => {
        const those = voters.filter(({ vote }) => vote.voteCast === cast);
        const countText = those.length === totals[cast] ? `${those.length}` : `${those.length} of ${totals[cast]}`;
        return (
          those.length > 0 && (
            <VoteGroup
              key={cast}
              cast={cast}
              title={`${officialWord(rollCall.tally, cast)}, ${countText}`}
              voters={those}
            />
          )
        );
      })}
    </Section>
  );
}

function VoteGroup({ cast, title, voters }: { cast: VoteCast; title: string; voters: Voter[] }) {
  return (
    <section aria-labelledby={`cast-${cast}`} className="border-t border-ink pt-3 pb-8">
      <h3 id={`cast-${cast}`} className="text-lead font-bold">
        {title}
      </h3>
      {cast === "present" && (
        <p className="measure mt-1 text-small text-quiet">
          They answered the roll call with <Term slug="present">neither Yea nor Nay</Term>. This can be one half of a{" "}
          <Term slug="live-pair">live pair</Term>.
        </p>
      )}
      {cast === "not_voting" && (
        <p className="measure mt-1 text-small text-quiet">
          They <Term slug="not-voting">did not vote</Term>. The official record gives no reason.
        </p>
      )}
      <VoterNames voters={voters} />
    </section>
  );
}
