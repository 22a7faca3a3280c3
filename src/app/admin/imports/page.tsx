import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { listChangesToReview } from "#data/official-files/official-changes.ts";
import { listOfficialRuns, listPendingFiles } from "#data/official-files/official-run-log.ts";
import { mayPublish } from "#domain/editors/editor.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { CHAMBER_LABELS } from "#domain/wording/labels.ts";
import { messageFor } from "../actions/import-errors.ts";
import { pageNumber } from "../actions/page-number.ts";
import { FetchForm } from "./fetch-form.tsx";
import { PendingFilesTable } from "./quarantine-table.tsx";
import { RunsTable } from "./runs-table.tsx";
import { UploadForm } from "./upload-form.tsx";

export const metadata: Metadata = { title: "Official files" };

const ON_A_PAGE = 25;

export default async function ImportsPage({ searchParams }: PageProps<"/admin/imports">) {
  const { editor } = await requireSession("/admin/imports");
  const query = await searchParams;
  const page = pageNumber(query.page);
  const [{ runs, total }, pendingFiles, changes, names] = await Promise.all([
    listOfficialRuns({ skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE }),
    listPendingFiles(),
    listChangesToReview(),
    namesOfEditors(),
  ]);
  const editorName = (id: string | null) => (id === null ? "the command line" : (names.get(id) ?? "somebody"));
  return (
    <>
      <AdminPageTitle
        title="Official files"
        lead="Votes are never typed. What the chambers publish goes in here, whole files or nothing of them, and readers see it at once."
      />
      {changes.length > 0 && (
        <Section
          id="changes"
          title={`Changed under a reading (${changes.length})`}
          intro="The official record says something else than it did when the reading was published."
        >
          <ul className="space-y-2">
            {changes.map(({ changeId, rollCallId, foundAt, differences }) => (
              <li key={changeId}>
                <a href={`/admin/imports/changes/${changeId}`} className="tap font-semibold">
                  {rollCallId}
                </a>
                , found on {writtenDate(foundAt.slice(0, 10))}: {differences.length}{" "}
                {differences.length === 1 ? "difference" : "differences"}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mayPublish(editor) ? (
        <div className="grid gap-x-16 lg:grid-cols-2">
          <Section id="upload" title="Upload">
            <UploadForm refused={messageFor(query.refused)} />
          </Section>
          <Section id="fetch" title="From the chamber’s own site">
            <FetchForm chambers={CHAMBERS.map((value) => ({ value, label: CHAMBER_LABELS[value] }))} />
          </Section>
        </div>
      ) : (
        <p className="mt-8">
          A reviewer with a second factor takes official files over. You can read what became of them.
        </p>
      )}
      {pendingFiles.length > 0 && (
        <Section id="held-back" title={`Held back (${pendingFiles.length})`}>
          <PendingFilesTable files={pendingFiles} />
        </Section>
      )}
      <Section id="runs" title="Runs">
        {runs.length > 0 ? <RunsTable runs={runs} total={total} editorName={editorName} /> : <p>None yet.</p>}
        <PageLinks page={page} pages={Math.ceil(total / ON_A_PAGE)} hrefOf={(to) => `/admin/imports?page=${to}#runs`} />
      </Section>
    </>
  );
}
