import type { ReactNode } from "react";
import type { Coverage, CoverageRow } from "#domain/inquiries/coverage.ts";
import type { Party } from "#domain/people/term.ts";

/**
 * Why numbers are uneven: what is counted, then what the editors make of it, marked as theirs. A judgment on an
 * imbalance that the record no longer has is left out.
 */
export function Imbalances({ coverage }: { coverage: Coverage }) {
  const row = (party: Party) => coverage.byParty.find((each) => each.party === party)?.row as CoverageRow;
  const [democrats, republicans] = [row("democrat"), row("republican")];
  const { sponsors, unanswered, total } = coverage;
  return (
    <div>
      {share(democrats.conflicts, decidedComparisons(democrats)) >
        share(republicans.conflicts, decidedComparisons(republicans)) && (
        <Imbalance
          title="More Democratic comparisons conflict"
          counted={
            <>
              For Democrats, {democrats.conflicts} of {decidedComparisons(democrats)} comparisons conflict. They involve{" "}
              {democrats.inConflict} senators. For Republicans, {republicans.conflicts} of{" "}
              {decidedComparisons(republicans)} conflict. They involve {republicans.inConflict} senators. The vote came
              before the statement in {democrats.conflictsVoteFirst} of the {democrats.conflicts} Democratic conflicts
              and in {republicans.conflictsVoteFirst} of the {republicans.conflicts} Republican ones. We know the
              sponsor for {sponsors.named} of {sponsors.read} analyzed roll calls: {sponsors.byLetter.D ?? 0} Democrats
              and {sponsors.byLetter.R ?? 0} Republicans.
            </>
          }
        >
          Most votes in our data were on measures that Republicans brought. Most Republican positions support the
          propositions. Voting yes on these measures advanced them, so most comparisons match. Democratic positions vary
          more. A statement in favor of cooperation is compared with a no vote from years earlier. Measures from
          Democrats would test other positions of other people. We have few, if any. The numbers say what these votes
          show, and no more.
        </Imbalance>
      )}
      {share(republicans.withStatement, republicans.senators) > share(democrats.withStatement, democrats.senators) && (
        <Imbalance
          title="More Republicans have a statement, and more of their statements take a side"
          counted={
            <>
              {republicans.withStatement} of {republicans.senators} Republicans and {democrats.withStatement} of{" "}
              {democrats.senators} Democrats have at least one statement on file. The {republicans.statements}{" "}
              statements by Republicans contain {republicans.positions} positions. The {democrats.statements} by
              Democrats contain {democrats.positions}.
            </>
          }
        >
          Members who bring a measure issue statements about it. So do members who join them. We began our search with
          the measures, so statements by Republicans were easier to find. That does not mean others said nothing.
        </Imbalance>
      )}
      {total.noResponse > 0 && democrats.noResponse === total.noResponse && (
        <Imbalance
          title="Every “no response” is from a Democrat"
          counted={
            <>
              Of {total.noResponse} outcomes of this kind, {democrats.noResponse} are from Democrats and{" "}
              {republicans.noResponse} from Republicans. They come from {unanswered.questions} questions by{" "}
              {unanswered.outlets} outlets. {unanswered.toSeveralParties === 0 ? "None" : unanswered.toSeveralParties}{" "}
              of these questions went to senators of more than one party.
            </>
          }
        >
          Outlets asked only Democrats these questions. Only a person who is asked can fail to respond. One of them is
          the March 2024 story that started this site. We count silence here only to show who was asked.
        </Imbalance>
      )}
      <Imbalance
        title="Some years have far more than others"
        counted={
          <>
            {most(coverage).count} of {coverage.byYear.reduce((sum, { statements }) => sum + statements, 0)} statements
            are from {most(coverage).year} alone. Some years have none.
          </>
        }
      >
        We looked for statements around the votes and around the March 2024 story. We have searched the years between
        votes less.
      </Imbalance>
    </div>
  );
}

function Imbalance({ title, counted, children }: { title: string; counted: ReactNode; children: ReactNode }) {
  return (
    <div data-keep className="grid gap-x-12 gap-y-3 border-t border-rule py-6 md:grid-cols-2">
      <h3 className="font-serif text-lead font-semibold md:col-span-2">{title}</h3>
      <div>
        <p className="kicker text-quiet">Counted</p>
        <p className="measure mt-1">{counted}</p>
      </div>
      <div>
        <p className="kicker text-quiet">Our judgment</p>
        <p className="measure mt-1">{children}</p>
      </div>
    </div>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function decidedComparisons({ matches, conflicts }: CoverageRow): number {
  return matches + conflicts;
}

/** The year with the most statements; the later one of two that are alike. */
function most({ byYear }: Coverage): { year: number; count: number } {
  const top = byYear.reduce((found, each) => (each.statements >= found.statements ? each : found));
  return { year: top.year, count: top.statements };
}
