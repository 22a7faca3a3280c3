import { Term } from "#components/glossary/term.tsx";
import { withAsOf } from "#components/history/as-of-date.ts";
import { PartyMark } from "#components/people/party-mark.tsx";
import { shortStateName } from "#domain/people/state.ts";
import type { Voter } from "#domain/roll-calls/roll-call-record.ts";
import { senatorPath } from "#domain/site/paths.ts";

type Props = {
  voters: readonly Voter[];
  /** Says how each voted, where the list does not. */
  withWord?: boolean;
};

/** Names in columns, with party and state as printed on the vote. Those who have a page here lead to it. */
export function VoterNames({ voters, withWord = false }: Props) {
  return (
    <ul className="mt-3 columns-[15rem] gap-x-8 text-small">
      {voters.map(({ person, vote, switchedToReconsider }) => (
        <li key={person.slug} className="break-inside-avoid py-0.5">
          <PartyMark letter={vote.party} word="spoken" />{" "}
          {person.hasPage ? (
            <a href={withAsOf(senatorPath(person.slug))} className="tap">
              {person.name}
            </a>
          ) : (
            person.name
          )}
          {vote.voteCast === "candidate" && `, for ${vote.printed}`}, {shortStateName(vote.state)}
          {withWord && `: ${vote.printed}`}
          {switchedToReconsider && (
            <>
              {" "}
              (a party leader’s switch, <Term slug="reconsideration">to be able to call for a new vote</Term>)
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
