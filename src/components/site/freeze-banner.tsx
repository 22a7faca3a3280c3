import type { Freeze } from "#domain/editors/freeze.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";

/** That nothing new is published for a time, until when, and why. On every public page. */
export function FreezeBanner({ freeze: { until, reason } }: { freeze: Freeze }) {
  return (
    <div role="note" className="border-b border-ink bg-wash">
      <p className="page measure py-3 text-small">
        <span className="font-bold">We publish nothing new until {writtenTimestamp(until)} UTC.</span> Corrections and
        new roll calls still appear. {reason}
      </p>
    </div>
  );
}
