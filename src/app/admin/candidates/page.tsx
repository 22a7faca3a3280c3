import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/database/client.ts";
import { connectPg } from "#data/database/connect.ts";
import { namesOfEditors } from "#data/editors/editors.ts";
import { listCandidates, measureRecall } from "#data/roll-calls/candidates.ts";
import { listOutOfScope, type OutOfScopeRollCall } from "#data/roll-calls/out-of-scope.ts";
import type { Candidate, Recall } from "#domain/roll-calls/candidate.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { CHAMBER_LABELS } from "#domain/wording/labels.ts";
import { env } from "#env.ts";
import { pageNumber } from "../actions/page-number.ts";
import { OutOfScopeForm } from "./out-of-scope-form.tsx";

export const metadata: Metadata = { title: "Candidates" };

const ON_A_PAGE = 20;

export default async function CandidatesPage({ searchParams }: PageProps<"/admin/candidates">) {
  await requireSession("/admin/candidates");
  const query = await searchParams;
  const [page, dismissed] = [pageNumber(query.page), pageNumber(query.aside)];
  const [{ found, recall }, { noted, total: set }, names] = await Promise.all([
    connectPg(env().DATABASE_URL, async (client) => ({
      found: await listCandidates(client, { skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE }),
      recall: await measureRecall(client),
    })),
    listOutOfScope(database(), { skip: (dismissed - 1) * ON_A_PAGE, take: ON_A_PAGE }),
    namesOfEditors(),
  ]);
  const { candidates, total } = found;
  return (
    <>
      <AdminPageTitle
        title="Candidates"
        lead={`Roll calls that nobody has read and that look as if they touch the subject: ${total.toLocaleString("en-US")}. Most reasons first, then newest.`}
      />
      <RecallLine recall={recall} />
      <ol className="mt-8">
        {candidates.map((candidate) => (
          <CandidateItem key={candidate.rollCallId} candidate={candidate} />
        ))}
      </ol>
      {candidates.length === 0 && <p className="mt-8">Official files bring new ones.</p>}
      <PageLinks page={page} pages={Math.ceil(total / ON_A_PAGE)} hrefOf={(to) => `/admin/candidates?page=${to}`} />
      {noted.length > 0 && (
        <Section
          id="aside"
          title={`Set aside (${set.toLocaleString("en-US")})`}
          intro="Not on the subject, newest first."
        >
          <ul>
            {noted.map((each) => (
              <DismissedItem key={each.rollCallId} noted={each} by={names.get(each.editorId) ?? "somebody"} />
            ))}
          </ul>
          <PageLinks
            page={dismissed}
            pages={Math.ceil(set / ON_A_PAGE)}
            hrefOf={(to) => `/admin/candidates?aside=${to}#aside`}
          />
        </Section>
      )}
    </>
  );
}

/** How far such a list can be trusted, by the roll calls of which it is known that they are on the subject. */
function RecallLine({ recall: { read, byWords, byWordsOrAuthor, missed } }: { recall: Recall }) {
  return (
    <details className="measure mt-3 text-small">
      <summary className="w-fit cursor-pointer py-1">
        Of the {read} roll calls that have been read, the words would have found {byWords}, words or author{" "}
        {byWordsOrAuthor}.
      </summary>
      <p className="mt-2">Not found, because the official text hides what they were about:</p>
      <ul className="mt-1 list-disc pl-5">
        {missed.map(({ rollCallId, question }) => (
          <li key={rollCallId}>
            <a href={rollCallPath(rollCallId)}>{rollCallId}</a>: {question}
          </li>
        ))}
      </ul>
    </details>
  );
}

function CandidateItem({ candidate }: { candidate: Candidate }) {
  const { rollCallId, chamber, heldOn, question, subject, measureTitle, amendmentPurpose, reasons } = candidate;
  const further = [subject, measureTitle, amendmentPurpose].filter((text) => text !== null && !question.includes(text));
  return (
    <MarginRow
      margin={
        <>
          {writtenDate(heldOn)}
          <br />
          {CHAMBER_LABELS[chamber]}
        </>
      }
    >
      <h2 className="measure font-bold wrap-anywhere">
        <a href={rollCallPath(rollCallId)}>{question === "" ? rollCallId : question}</a>
      </h2>
      {[...new Set(further)].map((text) => (
        <p key={text} className="measure mt-1 wrap-anywhere">
          {text}
        </p>
      ))}
      <p className="measure mt-2 text-small">
        <span className="font-bold">Why it is here:</span> it {reasons.join("; it ")}.
      </p>
      <p className="mt-3">
        <a href={`/admin/readings/new?rollCall=${rollCallId}`} className="tap font-semibold">
          Read it
          <span className="sr-only">, {rollCallId}</span>
        </a>
      </p>
      <details className="mt-2">
        <summary className="w-fit cursor-pointer py-1">
          Not on the subject …<span className="sr-only"> {rollCallId}</span>
        </summary>
        <OutOfScopeForm rollCallId={rollCallId} />
      </details>
    </MarginRow>
  );
}

function DismissedItem({
  noted: { rollCallId, question, because, at },
  by,
}: {
  noted: OutOfScopeRollCall;
  by: string;
}) {
  return (
    <MarginRow margin={writtenDate(at.slice(0, 10))}>
      <p className="measure wrap-anywhere">
        <a href={rollCallPath(rollCallId)}>{question === "" ? rollCallId : question}</a>
      </p>
      <p className="measure mt-1 text-small">
        {because} ({by}){" "}
        <a href={`/admin/readings/new?rollCall=${rollCallId}`} className="tap">
          Read it all the same
          <span className="sr-only">, {rollCallId}</span>
        </a>
      </p>
    </MarginRow>
  );
}
