import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { countRunFiles, findOfficialRun, listRunFiles } from "#data/official-files/official-run-log.ts";
import { FILE_OUTCOMES, type FileOutcome, type OfficialRunRecord } from "#domain/official-files/import-run.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { FILE_OUTCOME_LABELS, RUN_OUTCOME_LABELS } from "#domain/wording/labels.ts";
import { pageNumber } from "../../actions/page-number.ts";
import { RunFilesTable } from "./run-files-table.tsx";
import { RunProgress } from "./run-progress.tsx";

export const metadata: Metadata = { title: "An import" };

const ON_A_PAGE = 100;

export default async function ImportPage({ params, searchParams }: PageProps<"/admin/imports/[id]">) {
  const { id } = await params;
  await requireSession(`/admin/imports/${encodeURIComponent(id)}`);
  const run = /^\d{1,9}$/.test(id) ? await findOfficialRun(Number(id)) : null;
  if (!run) notFound();
  const query = await searchParams;
  const outcome = FILE_OUTCOMES.find((each) => each === query.outcome);
  const page = pageNumber(query.page);
  const [counts, files, names] = await Promise.all([
    countRunFiles(run.importRunId),
    listRunFiles(run.importRunId, { outcome, skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE }),
    namesOfEditors(),
  ]);
  const shown = outcome ? (counts[outcome] ?? 0) : FILE_OUTCOMES.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  const by = run.startedBy === null ? "from the command line" : `by ${names.get(run.startedBy) ?? "somebody"}`;
  const path = (to: number) =>
    `/admin/imports/${run.importRunId}?${outcome ? `outcome=${outcome}&` : ""}page=${to}#files`;
  return (
    <>
      <AdminPageTitle
        title={`${RUN_OUTCOME_LABELS[run.outcome]}: ${run.message}`}
        lead={`Begun on ${writtenTimestamp(run.startedAt)} ${by}${run.finishedAt ? `, ended on ${writtenTimestamp(run.finishedAt)}` : ""}. Times are UTC.`}
      />
      {run.outcome === "running" && <RunProgress run={run} now={Date.now()} />}
      {run.outcome === "interrupted" && <HowToGoOn run={run} />}
      <Section id="files" title={`Files (${shown.toLocaleString("en-US")})`}>
        <OutcomeLinks run={run} counts={counts} chosen={outcome} />
        {files.length > 0 ? <RunFilesTable files={files} /> : <p className="mt-4">None so far.</p>}
        <PageLinks page={page} pages={Math.ceil(shown / ON_A_PAGE)} hrefOf={path} />
      </Section>
      <p className="mt-10">
        <a href="/admin/imports" className="tap">
          All runs
        </a>
      </p>
    </>
  );
}

function HowToGoOn({ run }: { run: OfficialRunRecord }) {
  return (
    <p className="measure mt-6 border-l-4 border-accent py-1 pl-4">
      {run.filesDone.toLocaleString("en-US")} files were settled before it broke off. Send the same files again to go
      on: what is in is found unchanged.
    </p>
  );
}

type LinksProps = {
  run: OfficialRunRecord;
  counts: Partial<Record<FileOutcome, number>>;
  chosen: FileOutcome | undefined;
};

/** How many files ended in each way; each leads to these alone. */
function OutcomeLinks({ run, counts, chosen }: LinksProps) {
  const path = `/admin/imports/${run.importRunId}`;
  const found = FILE_OUTCOMES.filter((outcome) => counts[outcome]);
  if (found.length < 2 && !chosen) return null;
  return (
    <ul className="mb-6 flex flex-wrap gap-x-6 gap-y-1">
      <li>
        <a href={`${path}#files`} className="tap" aria-current={chosen ? undefined : "true"}>
          All
        </a>
      </li>
      {found.map((outcome) => (
        <li key={outcome}>
          <a
            href={`${path}?outcome=${outcome}#files`}
            className={`tap ${chosen === outcome ? "font-bold" : ""}`}
            aria-current={chosen === outcome ? "true" : undefined}
          >
            {FILE_OUTCOME_LABELS[outcome].label}, {counts[outcome]?.toLocaleString("en-US")}
          </a>
        </li>
      ))}
    </ul>
  );
}
