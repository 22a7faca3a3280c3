/** The timeline by year as it is drawn: one column for each year, and a gap where years without an entry are left out. Pure. */
import { byYear, type TimelineEntry } from "#domain/background/timeline.ts";

export type YearColumn = { year: number; statements: number; senateVotes: number; houseVotes: number; events: number };

/** Years without an entry stand as empty columns, but for longer runs of them, which are one gap. */
export type TimelineColumn = YearColumn | { gap: true };

const LONGEST_EMPTY_RUN = 5;

export function timelineColumns(entries: readonly TimelineEntry[]): TimelineColumn[] {
  const columns: TimelineColumn[] = [];
  let before: number | null = null;
  for (const { year, entries: ofYear } of byYear(entries)) {
    const empty: number = before === null ? 0 : year - before - 1;
    if (empty > LONGEST_EMPTY_RUN) columns.push({ gap: true });
    else for (let missing = year - empty; missing < year; missing += 1) columns.push(columnOf(missing, []));
    columns.push(columnOf(year, ofYear));
    before = year;
  }
  return columns;
}

function columnOf(year: number, entries: readonly TimelineEntry[]): YearColumn {
  const votes = entries.filter((entry) => entry.kind === "vote");
  const inSenate = votes.filter(({ on }) => on.rollCall.chamber === "senate").length;
  return {
    year,
    statements: entries.filter(({ kind }) => kind === "statement").length,
    senateVotes: inSenate,
    houseVotes: votes.length - inSenate,
    events: entries.filter(({ kind }) => kind === "event").length,
  };
}
