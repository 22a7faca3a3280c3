import { FactList } from "#components/ui/fact-list.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { RecordRetraction } from "#domain/history/retraction.ts";
import type { RecordType } from "#domain/history/revision.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { RECORD_TYPE_LABELS } from "#domain/wording/labels.ts";

type Props = { kind: RecordType; retraction: RecordRetraction };

/** What stays where a record stood that is withdrawn: that it was, when and why; its words are not repeated. */
export function RecordRetractionNotice({ kind, retraction: { retractedOn, reason } }: Props) {
  return (
    <>
      <PageTitle
        kicker={RECORD_TYPE_LABELS[kind]}
        title="We retracted this"
        lead="We published this here and then withdrew it. We don’t repeat its text."
      />
      <div className="mt-10">
        <FactList
          facts={[
            { term: "Retracted on", fact: writtenDate(retractedOn) },
            { term: "Reason", fact: reason },
          ]}
        />
      </div>
    </>
  );
}
