import type { RecordState } from "#domain/record/record-state.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

/** Until when the record reaches, and when it last changed. */
export function DataCoverage({ state }: { state: RecordState }) {
  return (
    <p>
      Votes through {writtenDate(state.latestVoteOn)}. Statements through {writtenDate(state.latestStatementOn)}. Last
      updated {writtenDate(state.changedAt.slice(0, 10))}.
    </p>
  );
}
