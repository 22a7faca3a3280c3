import { share } from "#components/background/time-axis.ts";
import type { TimelineEntry } from "#domain/background/timeline.ts";
import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import { timelineColumns, type YearColumn } from "./timeline-columns.ts";

/** In pixels: one statement, one vote, the line with the years between them, and where in it the line runs. */
const STEP = 4;
const VOTE_STEP = 7;
const AXIS_HEIGHT = 40;
const AXIS_Y = 8;

/** A column for each year: statements stacked above, events on the line, votes hanging below. The list stands on the page. */
export function TimelineDrawing({ entries }: { entries: TimelineEntry[] }) {
  const columns = timelineColumns(entries);
  const years = columns.filter((column) => "year" in column);
  if (years.length === 0) return null;
  const top = 20 + Math.max(...years.map(({ statements }) => statements)) * STEP;
  const below = Math.max(...years.map(({ senateVotes, houseVotes }) => senateVotes + houseVotes)) * VOTE_STEP + 20;
  return (
    <svg
      role="img"
      aria-labelledby="timeline-title timeline-desc"
      width="100%"
      height={top + AXIS_HEIGHT + below}
      className="block overflow-visible text-ink"
    >
      <title id="timeline-title">Statements, votes and events by year</title>
      <desc id="timeline-desc">{years.map(yearText).join(" ")}</desc>
      {columns.map((column, index) => (
        <svg
          key={"year" in column ? column.year : `gap-${index}`}
          x={share(index / columns.length)}
          width={share(1 / columns.length)}
          y={top}
          overflow="visible"
        >
          {"year" in column ? (
            <Year
              column={column}
              narrowLabel={hasLabelWhereNarrow(column.year, index, columns.length)}
              first={index === 0}
            />
          ) : (
            <Gap />
          )}
        </svg>
      ))}
    </svg>
  );
}

/** Narrow columns have no room for every year: the first, then every fifth, or all where there are few. */
function hasLabelWhereNarrow(year: number, index: number, columns: number): boolean {
  return columns <= 8 || index === 0 || (index > 3 && year % 5 === 0);
}

type YearProps = { column: YearColumn; narrowLabel: boolean; first: boolean };

function Year({ column, narrowLabel, first }: YearProps) {
  const { year, statements, senateVotes, houseVotes, events } = column;
  const votes = senateVotes + houseVotes;
  return (
    <>
      <title>{yearText(column)}</title>
      {numbersTo(statements).map((index) => (
        <rect key={index} x="15%" width="70%" y={-STEP * (index + 1)} height={STEP - 1} fill="currentColor" />
      ))}
      {statements > 0 && <Count number={statements} y={-STEP * statements - 6} />}
      <line x1="0" x2="100%" y1={AXIS_Y} y2={AXIS_Y} stroke="currentColor" className="text-edge" />
      {numbersTo(events).map((index) => (
        <line
          key={index}
          x1={share((index + 1) / (events + 1))}
          x2={share((index + 1) / (events + 1))}
          y1={AXIS_Y - 5}
          y2={AXIS_Y + 5}
          stroke="currentColor"
          strokeWidth="2.5"
        />
      ))}
      <text
        x={first ? "0" : "50%"}
        y="30"
        textAnchor={first ? "start" : "middle"}
        className={`fill-quiet text-[0.8125rem] tabular-nums ${narrowLabel ? "" : "max-lg:hidden"}`}
      >
        {year}
      </text>
      {numbersTo(votes).map((index) => (
        <VoteDash key={index} y={AXIS_HEIGHT + VOTE_STEP * index} chamber={index < senateVotes ? "senate" : "house"} />
      ))}
      {votes > 0 && <Count number={votes} y={AXIS_HEIGHT + VOTE_STEP * votes + 11} />}
    </>
  );
}

/** Filled for the Senate, outlined for the House; the outline is clipped to its inner half. */
function VoteDash({ y, chamber }: { y: number; chamber: Chamber }) {
  return (
    <svg x="15%" width="70%" y={y} height={VOTE_STEP - 2}>
      <rect
        width="100%"
        height="100%"
        className={chamber === "senate" ? "fill-current" : "fill-paper"}
        stroke="currentColor"
        strokeWidth="2.5"
      />
    </svg>
  );
}

function Count({ number, y }: { number: number; y: number }) {
  return (
    <text
      x="50%"
      y={y}
      textAnchor="middle"
      className="fill-current text-[0.6875rem] font-semibold tabular-nums sm:text-[0.8125rem]"
    >
      {number}
    </text>
  );
}

function Gap() {
  return (
    <text x="50%" y={AXIS_Y + 4} textAnchor="middle" className="fill-quiet">
      …
    </text>
  );
}

function yearText({ year, statements, senateVotes, houseVotes, events }: YearColumn): string {
  const parts = [
    count(statements, "statement"),
    count(senateVotes, "Senate vote"),
    count(houseVotes, "House vote"),
    count(events, "event"),
  ].filter(Boolean);
  return `${year}: ${parts.join(", ") || "nothing on file"}.`;
}

function count(number: number, unit: string): string | null {
  return number === 0 ? null : `${number} ${unit}${number === 1 ? "" : "s"}`;
}

function numbersTo(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
