import { FactList } from "#components/ui/fact-list.tsx";
import { Heading } from "#components/ui/heading.tsx";
import type { Correction } from "#domain/history/correction.ts";
import { correctedRecordPath } from "#domain/site/paths.ts";
import { RECORD_TYPE_LABELS } from "#domain/wording/labels.ts";
import { WrittenTime } from "../ui/written-time.tsx";

/** One correction: when, of what, what it said before, what it says now, and why. */
export function CorrectionItem({ correction, level = 2 }: { correction: Correction; level?: 2 | 3 }) {
  const { correctedOn, revised, recordId, what, before, after, reason } = correction;
  return (
    <li data-keep className="border-t-2 border-ink pt-3 pb-10">
      <p className="kicker text-quiet">
        <WrittenTime date={correctedOn} /> · {RECORD_TYPE_LABELS[revised]}
      </p>
      <Heading level={level} className="measure mt-1 mb-4 text-lead font-bold">
        <a href={correctedRecordPath(revised, recordId)}>{what}</a>
      </Heading>
      <FactList
        facts={[
          { term: "Before", fact: before },
          { term: "Now", fact: after },
          { term: "Why", fact: reason },
        ]}
      />
    </li>
  );
}
