import { describeDuration, type OfficialRunRecord, progressRate } from "#domain/official-files/import-run.ts";
import { AutoRefresh } from "./auto-refresh.tsx";

/** How far a run is, how fast it goes, and how long it still takes where that can be told. */
export function RunProgress({ run, now }: { run: OfficialRunRecord; now: number }) {
  const { rate, secondsLeft } = progressRate(run, now);
  const positiveInteger = run.filesTotal ?? run.bytesTotal;
  const done = run.filesTotal === null ? run.bytesDone : run.filesDone;
  return (
    <div className="mt-8 max-w-xl border-l-4 border-accent pl-4">
      <p className="font-semibold" role="status">
        Under way: {run.filesDone.toLocaleString("en-US")} files so far, {Math.round(rate).toLocaleString("en-US")} a
        second{secondsLeft !== null && `, ${describeDuration(secondsLeft)} left`}.
      </p>
      {positiveInteger !== null && (
        <progress
          max={positiveInteger}
          value={Math.min(done, positiveInteger)}
          aria-label="Read so far"
          className="mt-3 block h-3 w-full"
        />
      )}
      <p className="mt-3 text-small">
        <a href={`/admin/imports/${run.importRunId}`} className="tap">
          Look again
        </a>
      </p>
      <AutoRefresh />
    </div>
  );
}
