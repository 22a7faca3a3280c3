import { FactList } from "#components/ui/fact-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { Retraction } from "#domain/history/retraction.ts";
import { speakerPath } from "#domain/site/paths.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

/** What stays where a retracted statement stood: that it was withdrawn, when and why; the words are not repeated. */
export function RetractionNotice({ retraction }: { retraction: Retraction }) {
  const { speaker, saidOn, retractedOn, reason } = retraction;
  return (
    <>
      <PageTitle
        title="We retracted this statement"
        lead="We published this statement and then withdrew it. We compare no vote with it. We don’t repeat the quote."
      />
      <div className="mt-10">
        <FactList
          facts={[
            { term: "Retracted on", fact: writtenDate(retractedOn) },
            { term: "Reason", fact: reason },
            { term: "Listed as", fact: `Said by or for ${speaker.name}, ${writtenDate(saidOn)}` },
          ]}
        />
      </div>
      <ul className="mt-8 space-y-2">
        <li>
          <a href={speakerPath(speaker)} className="tap">
            Everything we have on {speaker.name}
          </a>
        </li>
        <li>
          <a href="/corrections" className="tap">
            All corrections
          </a>
        </li>
      </ul>
    </>
  );
}
