import { VERDICTS } from "#domain/comparisons/comparison.ts";
import { VERDICT_WORDING, verdictLabel } from "#domain/wording/verdict-wording.ts";
import { VerdictShape } from "./verdict-shape.tsx";

/** The three kinds of verdict, each with its shape, its words and what it means. */
export function VerdictKinds() {
  return (
    <ul className="grid gap-x-10 gap-y-8 md:grid-cols-3">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className="border-t-2 border-ink pt-3">
          <VerdictShape verdict={verdict} className="size-6" />
          <p className="mt-1 text-lead font-bold">{labelsOf(verdict)}</p>
          <p className="mt-1">{VERDICT_WORDING[verdict].meaning}</p>
        </li>
      ))}
    </ul>
  );
}

function labelsOf(verdict: (typeof VERDICTS)[number]): string {
  return [...new Set([verdictLabel(verdict, false), verdictLabel(verdict, true)])].join(" · ");
}
