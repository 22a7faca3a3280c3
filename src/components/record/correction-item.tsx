import { FactList } from "#components/ui/fact-list.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { Correction } from "#domain/correction.ts";
import { REVISED_LABELS } from "#domain/labels.ts";
import type { Revised } from "#domain/revision.ts";
import { inquiryAddress, rollCallAddress, senatorAddress, sourceAddress, statementAddress, voiceAddress } from "./address.ts";
import { WrittenTime } from "./written-time.tsx";

/** Where the corrected record stands; an event has no page of its own. */
const ADDRESSES: Record<Revised, ((recordId: string) => string) | null> = {
  statement: statementAddress,
  roll_call_reading: rollCallAddress,
  roll_call: rollCallAddress,
  inquiry: inquiryAddress,
  voice: voiceAddress,
  // The page of a senator answers to the bioguide id, too.
  person: senatorAddress,
  event: null,
  source: (recordId) => sourceAddress(Number(recordId)),
};

/** One correction: when, of what, what it said before, what it says now, and why. */
export function CorrectionItem({ correction }: { correction: Correction }) {
  const { correctedOn, revised, recordId, what, before, after, reason } = correction;
  const address = ADDRESSES[revised]?.(recordId);
  return (
    <li data-keep className="border-t-2 border-ink pt-3 pb-10">
      <p className="kicker text-quiet">
        <WrittenTime date={correctedOn} /> · {REVISED_LABELS[revised]}
      </p>
      <Heading level={2} className="measure mt-1 mb-4 text-lead font-bold">
        {address ? <a href={address}>{what}</a> : what}
      </Heading>
      <FactList
        facts={[
          { term: "It said", fact: before },
          { term: "It says now", fact: after },
          { term: "Why", fact: reason },
        ]}
      />
    </li>
  );
}
