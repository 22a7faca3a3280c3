import { PageEnd } from "#components/site/page-end.tsx";
import { findRecordState } from "#data/record-state.ts";
import { env } from "#env.ts";

/** Placed last on every page: `path` as readers see it, with its query; `title` as in the page's `<title>`. */
export async function PageFoot({ path, title }: { path: string; title: string }) {
  const { changedAt } = await findRecordState();
  return <PageEnd path={path} page={{ title, address: env().SITE_URL + path, asOf: changedAt.slice(0, 10) }} />;
}
