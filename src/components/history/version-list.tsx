import type { PublicChange } from "#domain/history/public-change.ts";
import { versionPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { PUBLIC_CHANGE_LABELS } from "#domain/wording/labels.ts";

type Props = {
  /** Newest first. */
  changes: readonly PublicChange[];
  /** The record's page. */
  page: string;
};

/** Every version that readers have seen, each at its own address for good. */
export function VersionList({ changes, page }: Props) {
  return (
    <ul className="measure space-y-2">
      {changes.map(({ changeId, version, kind, at, reason, differences }) => (
        <li key={changeId}>
          {kind === "retracted" ? (
            `${PUBLIC_CHANGE_LABELS[kind]}, ${writtenDate(at.slice(0, 10))}`
          ) : (
            <a href={versionPath(page, version)} className="tap">
              Version {version}, {writtenDate(at.slice(0, 10))}
            </a>
          )}
          {kind !== "retracted" && `: ${PUBLIC_CHANGE_LABELS[kind].toLowerCase()}`}
          {differences.length > 0 && ` (${differences.map(({ what }) => asSentencePart(what)).join(", ")})`}
          {reason && `. ${reason}`}
        </li>
      ))}
    </ul>
  );
}

/** "The quote" as it stands inside a sentence; what is named after something keeps its capital. */
function asSentencePart(what: string): string {
  return /^(The|Who|Whose|What|Where|Why|Votes) /.test(what) ? what[0]?.toLowerCase() + what.slice(1) : what;
}
