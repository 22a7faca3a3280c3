import { MarginRow } from "#components/ui/margin-row.tsx";
import { Section } from "#components/ui/section.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { RecordRetraction } from "#domain/history/retraction.ts";

/** What stays of events that stood on the timeline and were withdrawn, each at its address. */
export function RetractedEvents({ retracted }: { retracted: RecordRetraction[] }) {
  if (retracted.length === 0) return null;
  return (
    <Section
      id="retracted"
      title="Retracted"
      intro="We published these events here and then withdrew them. We don’t repeat their text."
    >
      <ul>
        {retracted.map(({ recordId, retractedOn, reason }) => (
          <MarginRow key={recordId} id={recordId} margin={<WrittenTime date={retractedOn} />}>
            <p className="measure">{reason}</p>
          </MarginRow>
        ))}
      </ul>
    </Section>
  );
}
