import { PageColophon } from "#components/site/page-end.tsx";
import { findRecordState } from "#data/record/record-state.ts";
import type { PublicChange } from "#domain/history/public-change.ts";
import type { CitedVersion } from "#domain/sharing/page-citation.ts";
import { versionPath } from "#domain/site/paths.ts";
import type { CalendarDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";

type Props = {
  path: string;
  title: string;
  asOf?: CalendarDate | undefined;
  version?: CitedVersion | undefined;
  /** The API has the same record under the same path. */
  inApi?: boolean;
};

/** Placed last on every page: `path` as readers see it, with its query; `title` as in the page's `<title>`. */
export async function PageFooter({ path, title, asOf, version, inApi = false }: Props) {
  const day = asOf ?? (await findRecordState()).changedAt.slice(0, 10);
  return <PageColophon path={path} page={{ title, url: env().SITE_URL + path, asOf: day, version }} inApi={inApi} />;
}

/** The version that readers see now, for the citation; `changes` of the record, newest first. */
export function versionOf(changes: readonly PublicChange[], page: string): CitedVersion | undefined {
  const [newest] = changes;
  if (!newest || newest.kind === "retracted") return undefined;
  const url = env().SITE_URL + versionPath(page, newest.version);
  return { number: newest.version, publishedOn: newest.at.slice(0, 10), url };
}
