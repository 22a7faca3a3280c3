import type { PublicChange } from "#domain/history/public-change.ts";
import { versionPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { PUBLIC_CHANGE_LABELS } from "#domain/wording/labels.ts";
import { ChangedText } from "./changed-text.tsx";

type Props = {
  change: PublicChange;
  previous: PublicChange | null;
  next: PublicChange | null;
  /** The record's page as it is now. */
  now: string;
  /** The page shows this record and nothing beside it. */
  alone?: boolean;
};

/** Before one version of a record: which it is, what became of it, what it changed and why. */
export function VersionBanner({ change, previous, next, now, alone = false }: Props) {
  return (
    <aside aria-labelledby="version" className="mb-10 border-y-2 border-ink bg-wash px-4 py-4 sm:px-6">
      <h2 id="version" className="text-lead font-bold">
        Version {change.version}, {writtenDate(change.at.slice(0, 10))}
      </h2>
      <div className="measure mt-2 space-y-2">
        <p>
          {laterStatus(next)}
          {!alone && " Everything else on this page is as it was while this version was public."}
        </p>
        <p className="flex flex-wrap gap-x-6">
          <a href={now} className="tap font-bold">
            See the current version
          </a>
          {previous && previous.kind !== "retracted" && (
            <a href={versionPath(now, previous.version)} className="tap">
              Previous version
            </a>
          )}
          {next && next.kind !== "retracted" && (
            <a href={versionPath(now, next.version)} className="tap">
              Next version
            </a>
          )}
        </p>
      </div>
      {change.differences.length > 0 && (
        <div className="mt-4">
          <h3 className="font-bold">{PUBLIC_CHANGE_LABELS[change.kind]} in this version</h3>
          {change.reason && <p className="measure mt-1">Why: {change.reason}</p>}
          <ChangedText differences={change.differences} />
        </div>
      )}
    </aside>
  );
}

function laterStatus(next: PublicChange | null): string {
  if (!next) return "This is the current version.";
  const day = writtenDate(next.at.slice(0, 10));
  if (next.kind === "retracted") return `We retracted it on ${day}. Reason: ${next.reason}`;
  return `Version ${next.version} replaced it on ${day}.`;
}
