import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { feedLinks } from "#app/feed-links.ts";
import { FollowLink } from "#app/follow-link.tsx";
import { PageFooter } from "#app/page-footer.tsx";
import { FeedLine } from "#components/feeds/feed-line.tsx";
import { VoteGridColumns, VoteGridKey } from "#components/roll-calls/grid-key.tsx";
import { VoteGridTable } from "#components/roll-calls/vote-grid.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { findStateRecord } from "#data/people/states.ts";
import { STATES, type StateCode } from "#domain/people/state.ts";
import { statePath } from "#domain/site/paths.ts";
import { NewestStatements } from "./newest-statements.tsx";
import { StateSenator } from "./state-senator.tsx";

type Route = "/states/[code]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  const state = stateOf((await params).code);
  if (!state) return {};
  const name = STATES[state];
  return {
    title: name,
    description: `Senators for ${name}, current and since 2007: what they said about sanctuary-city policy and how they voted.`,
    alternates: { canonical: statePath(state), types: feedLinks({ kind: "state", code: state }, name) },
  };
}

export default async function StatePage({ params }: PageProps<Route>) {
  const { code } = await params;
  const state = stateOf(code);
  if (!state) notFound();
  if (code !== code.toLowerCase()) permanentRedirect(statePath(state));
  const { grid, statements } = await findStateRecord(state);
  const serving = grid.rows.filter(({ person }) => person.currentlyServing);
  const former = grid.rows.filter(({ person }) => !person.currentlyServing);
  return (
    <>
      <PageTitle
        kicker="Senators for"
        title={STATES[state]}
        lead={`${grid.rows.length} people have held the state’s two seats since January 2007.`}
      />
      <Section id="serving" title={`Current senators (${serving.length})`}>
        <People rows={serving} />
      </Section>
      {former.length > 0 && (
        <Section id="former" title={`Former senators (${former.length})`}>
          <People rows={former} />
        </Section>
      )}
      <Section
        id="votes"
        title="Their votes in the Senate"
        intro="Latest position on each proposition first, with its year. Then the votes we have analyzed, oldest first. Below each date: what a Yea did."
      >
        <VoteGridKey rows={grid.rows} />
        <div className="mt-6">
          <VoteGridTable
            id="state-votes"
            grid={grid}
            caption={`Positions and votes of senators for ${STATES[state]}`}
          />
        </div>
        <div className="mt-8">
          <VoteGridColumns rollCalls={grid.rollCalls} />
        </div>
        <p className="mt-4">
          <a href={`/grid?state=${state}&votes=all`} className="tap">
            All their related votes in a grid
          </a>
        </p>
      </Section>
      <NewestStatements statements={statements} />
      <FeedLine scope={{ kind: "state", code: state }} name={`the senators for ${STATES[state]}`} />
      <FollowLink what={`state:${state}`}>Get email updates on the senators for {STATES[state]}</FollowLink>
      <PageFooter path={statePath(state)} title={STATES[state]} />
    </>
  );
}

function People({ rows }: Pick<Awaited<ReturnType<typeof findStateRecord>>["grid"], "rows">) {
  return (
    <ul className="grid gap-x-12 lg:grid-cols-2">
      {rows.map(({ person, headlines }) => (
        <StateSenator key={person.slug} person={person} headlines={headlines} />
      ))}
    </ul>
  );
}

/** Addresses carry the code in lower case; in upper case they lead there. */
function stateOf(code: string): StateCode | null {
  const upper = code.toUpperCase();
  return code.length === 2 && Object.hasOwn(STATES, upper) ? (upper as StateCode) : null;
}
