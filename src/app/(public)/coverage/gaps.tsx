import { Fragment } from "react";
import { senatorAddress } from "#components/record/address.ts";
import { Term } from "#components/record/term.tsx";
import type { Coverage } from "#domain/coverage.ts";

/** What is known to be missing. */
export function Gaps({ coverage }: { coverage: Coverage }) {
  const { soughtInVain, byParty, sources, readOnCopy, withArchivedCopy, byChamber } = coverage;
  const cooperation = byParty.find(({ party }) => party === "republican")?.row.sides.cooperate;
  const house = byChamber.find(({ chamber }) => chamber === "house");
  return (
    <ul className="measure list-disc space-y-3 pl-5">
      {soughtInVain.length > 0 && (
        <li>
          Words of their own that take a side on local cooperation were looked for and not found for{" "}
          {soughtInVain.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && (index === soughtInVain.length - 1 ? " and " : ", ")}
              <a href={senatorAddress(slug)}>{name}</a>
            </Fragment>
          ))}
          . There are others.
        </li>
      )}
      {cooperation?.opposes === 0 && (
        <li>
          Of {cooperation.supports + cooperation.opposes + cooperation.neither} positions of Republicans on cooperation
          none opposes it. No Republican was found who argues against <Term slug="commandeering">commandeering</Term>{" "}
          local police.
        </li>
      )}
      <li>House amendments of the 110th, 111th and 116th to 119th Congresses are not fully searched.</li>
      {house && house.wholeChamber < house.rollCalls && (
        <li>
          For {house.rollCalls - house.wholeChamber} of {house.rollCalls} House roll calls, single votes are held only
          of those who have been senators since 2007. The rest of the House stands in the count by party.
        </li>
      )}
      <li>
        Quotations are checked against a text of the source that is kept here. Of {sources} sources of statements,{" "}
        {withArchivedCopy} have one so far; each card says so where there is none. {readOnCopy} were read on a copy of
        the original, which each says.
      </li>
      <li>No log of searches is held yet. What was searched, when and by whom cannot be shown.</li>
    </ul>
  );
}
