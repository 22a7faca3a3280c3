import { Fragment } from "react";
import { Term } from "#components/glossary/term.tsx";
import type { Coverage } from "#domain/inquiries/coverage.ts";
import { senatorPath } from "#domain/site/paths.ts";

/** What is known to be missing. */
export function Gaps({ coverage }: { coverage: Coverage }) {
  const { soughtInVain, byParty, sources, readOnCopy, withArchivedCopy, byChamber } = coverage;
  const cooperation = byParty.find(({ party }) => party === "republican")?.row.sides.cooperate;
  const house = byChamber.find(({ chamber }) => chamber === "house");
  return (
    <ul className="measure list-disc space-y-3 pl-5">
      {soughtInVain.length > 0 && (
        <li>
          We looked for statements that take a side on local cooperation, in the senator’s own words. We found none for{" "}
          {soughtInVain.map(({ slug, name }, index) => (
            <Fragment key={slug}>
              {index > 0 && (index === soughtInVain.length - 1 ? " and " : ", ")}
              <a href={senatorPath(slug)}>{name}</a>
            </Fragment>
          ))}
          . There may be others.
        </li>
      )}
      {cooperation?.opposes === 0 && (
        <li>
          We have {cooperation.supports + cooperation.opposes + cooperation.neither} positions of Republicans on
          cooperation. None opposes it. We found no Republican who argues against{" "}
          <Term slug="commandeering">commandeering</Term> local police.
        </li>
      )}
      <li>We have not fully searched House amendments of the 110th, 111th and 116th through 119th Congresses.</li>
      {house && house.wholeChamber < house.rollCalls && (
        <li>
          For {house.rollCalls - house.wholeChamber} of {house.rollCalls} House roll calls, we have individual votes
          only for members who later served in the Senate. For the rest of the House we have totals by party.
        </li>
      )}
      <li>
        We check quotations against our own copy of the source. Of {sources} sources of statements, we have copies of{" "}
        {withArchivedCopy} so far. Cards say so when we have none. For {readOnCopy} sources we used someone else’s copy
        of the original. Each of them says so.
      </li>
      <li>We don’t keep a log of searches yet. We cannot show what was searched, when and by whom.</li>
    </ul>
  );
}
