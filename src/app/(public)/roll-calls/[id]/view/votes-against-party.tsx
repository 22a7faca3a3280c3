import { Section } from "#components/ui/section.tsx";
import { isAgainstParty, partySides } from "#domain/comparisons/party-sides.ts";
import { hasEveryVote } from "#domain/roll-calls/roll-call.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { OFFICIAL_PARTY_LABELS } from "#domain/wording/labels.ts";
import { VoterNames } from "./voter-names.tsx";

const RULE =
  "A party’s side is the one that more than half of its Yeas and Nays are on. Parties are as of the vote. Independents are not counted.";

/** Those who voted on the other side from most of their party, by party; with the rule by which they are told. */
export function VotesAgainstParty({ record: { on, voters } }: { record: RollCallRecord }) {
  const sides = partySides(on.rollCall.tally);
  const parties = [...sides].filter(([, side]) => side !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  if (parties.length === 0) return null;
  const all = hasEveryVote(on.rollCall);
  return (
    <Section
      id="crossings"
      title="Who broke with their party"
      intro={`${RULE}${all ? "" : " We have individual votes only for members who later served in the Senate."}`}
    >
      <div className="grid gap-x-12 sm:grid-cols-2">
        {parties.map(([party]) => {
          const own = voters.filter(({ vote }) => vote.party === party);
          const those = own.filter(({ vote }) => isAgainstParty(vote.voteCast, sides.get(party)));
          const voted = own.filter(({ vote }) => vote.voteCast === "yea" || vote.voteCast === "nay").length;
          return (
            <section key={party} aria-labelledby={`crossing-${party}`} className="border-t border-ink pt-3 pb-8">
              <h3 id={`crossing-${party}`} className="font-bold">
                {OFFICIAL_PARTY_LABELS[party] ?? party}: {those.length} of {voted} who voted Yea or Nay
              </h3>
              {those.length > 0 && <VoterNames voters={those} withWord />}
            </section>
          );
        })}
      </div>
    </Section>
  );
}
