import type { Retraction } from "#domain/history/retraction.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { EmbedFrame } from "./embed-frame.tsx";

/** What a frame says whose statement was retracted. The words are not repeated. */
export function Withdrawn({ retraction, page, asOf }: { retraction: Retraction; page: string; asOf: string }) {
  const { speaker, saidOn, retractedOn, reason } = retraction;
  return (
    <EmbedFrame title="Withdrawn" page={page} asOf={asOf}>
      <p>
        We published a statement here by or for {speaker.name} ({writtenDate(saidOn)}). We withdrew it on{" "}
        {writtenDate(retractedOn)}. We compare no vote with it.
      </p>
      <p className="mt-2">
        <span className="font-bold">Reason:</span> {reason}
      </p>
    </EmbedFrame>
  );
}
