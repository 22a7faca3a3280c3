import type { ReactNode } from "react";
import type { Coverage, CoverageRow } from "#domain/coverage.ts";
import type { Party } from "#domain/term.ts";

/**
 * Why numbers are uneven: what is counted, then what the editors make of it, marked as theirs. A judgement on an
 * imbalance that the record no longer has is left out.
 */
export function Imbalances({ coverage }: { coverage: Coverage }) {
  const row = (party: Party) => coverage.byParty.find((each) => each.party === party)?.row as CoverageRow;
  const [democrats, republicans] = [row("democrat"), row("republican")];
  const { sponsors, unanswered, total } = coverage;
  return (
    <div>
      {share(democrats.conflicts, pairs(democrats)) > share(republicans.conflicts, pairs(republicans)) && (
        <Imbalance
          title="More pairs of Democrats conflict"
          counted={
            <>
              Of Democrats, {democrats.conflicts} of {pairs(democrats)} compared pairs conflict; they belong to{" "}
              {democrats.inConflict} senators. Of Republicans, {republicans.conflicts} of {pairs(republicans)} do, of{" "}
              {republicans.inConflict} senators. The vote came before the words in {democrats.conflictsVoteFirst} of the{" "}
              {democrats.conflicts} and in {republicans.conflictsVoteFirst} of the {republicans.conflicts}. The record
              names a sponsor for {sponsors.named} of {sponsors.read} roll calls that are read:{" "}
              {sponsors.byLetter.D ?? 0} Democrats and {sponsors.byLetter.R ?? 0} Republicans.
            </>
          }
        >
          The votes in this record are mostly votes on what Republicans brought. Most Republican positions support the
          propositions, and on these measures a Yea advanced them, so most pairs match. Democratic positions differ more
          from one another, and a statement in favour of cooperation that came years later stands beside an earlier Nay.
          Measures brought by Democrats would test other positions of other people; the record holds few, if any. The
          numbers say what these votes show, and no more.
        </Imbalance>
      )}
      {share(republicans.withStatement, republicans.senators) > share(democrats.withStatement, democrats.senators) && (
        <Imbalance
          title="More Republicans have a statement, and more of their statements take a side"
          counted={
            <>
              {republicans.withStatement} of {republicans.senators} Republicans and {democrats.withStatement} of{" "}
              {democrats.senators} Democrats have at least one statement on file. {republicans.statements} statements of
              Republicans hold {republicans.positions} positions; {democrats.statements} of Democrats hold{" "}
              {democrats.positions}.
            </>
          }
        >
          Those who bring a measure put out words on it, and so do those who join them. The search for statements began
          with the measures. So words of Republicans on them were easier to find. It does not follow that others said
          nothing.
        </Imbalance>
      )}
      {total.noResponse > 0 && democrats.noResponse === total.noResponse && (
        <Imbalance
          title="Every “no response” is of a Democrat"
          counted={
            <>
              {democrats.noResponse} of {total.noResponse} outcomes of this kind are of Democrats and{" "}
              {republicans.noResponse} are of Republicans. They come from {unanswered.questions} questions of{" "}
              {unanswered.outlets} outlets. {unanswered.toSeveralParties} of these questions went to senators of more
              than one party.
            </>
          }
        >
          Outlets put these questions to Democrats alone. Only a person who is asked can leave a question open. The
          story that this record began with, of March 2024, is one of them. Silence is counted here only to show who was
          asked.
        </Imbalance>
      )}
      <Imbalance
        title="Some years hold far more than others"
        counted={
          <>
            {most(coverage).count} of {coverage.byYear.reduce((sum, { statements }) => sum + statements, 0)} statements
            are of {most(coverage).year} alone. In some years there is none.
          </>
        }
      >
        Words were looked for around the votes and around the story of March 2024. Years between votes are searched
        less.
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
        <p className="kicker text-quiet">The editors’ judgement</p>
        <p className="measure mt-1">{children}</p>
      </div>
    </div>
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function pairs({ matches, conflicts }: CoverageRow): number {
  return matches + conflicts;
}

/** The year with the most statements; the later one of two that are alike. */
function most({ byYear }: Coverage): { year: number; count: number } {
  const top = byYear.reduce((found, each) => (each.statements >= found.statements ? each : found));
  return { year: top.year, count: top.statements };
}
