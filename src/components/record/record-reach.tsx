import { writtenDate } from "#domain/calendar-date.ts";
import type { RecordState } from "#domain/record-state.ts";

/** Until when the record reaches, and when it last changed. */
export function DataCoverage({ state }: { state: RecordState }) {
  return (
    <p>
      Votes through {writtenDate(state.latestVoteOn)}. Statements through {writtenDate(state.latestStatementOn)}. Last
      updated {writtenDate(state.changedAt.slice(0, 10))}.
    </p>
  );
}
