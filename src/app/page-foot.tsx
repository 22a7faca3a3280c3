import { PageEnd } from "#components/site/page-end.tsx";
import { findRecordState } from "#data/record-state.ts";
import type { CalendarDate } from "#domain/calendar-date.ts";
import { env } from "#env.ts";

type Props = { path: string; title: string; asOf?: CalendarDate | undefined };

/** Placed last on every page: `path` as readers see it, with its query; `title` as in the page's `<title>`. */
export async function PageFoot({ path, title, asOf }: Props) {
  const day = asOf ?? (await findRecordState()).changedAt.slice(0, 10);
  return <PageEnd path={path} page={{ title, address: env().SITE_URL + path, asOf: day }} />;
}
