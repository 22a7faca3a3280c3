import type { Verdict } from "#domain/comparisons/comparison.ts";

const COLOR_CLASSES: Record<Verdict, string> = {
  matches: "text-matches",
  conflicts: "text-conflicts",
  not_comparable: "text-not-comparable",
};

/** Filled circle: matches. Split circle: conflicts. Open circle: not comparable. Words always stand beside it. */
export function VerdictShape({ verdict, className = "size-[0.95em]" }: { verdict: Verdict; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="-10 -10 20 20" className={`inline-block shrink-0 ${className}`}>
      <VerdictCircle verdict={verdict} radius={9.75} />
    </svg>
  );
}

/** The shape around the point 0, 0 of a drawing; what lies behind it does not show through. */
export function VerdictCircle({ verdict, radius }: { verdict: Verdict; radius: number }) {
  const line = radius / 4;
  const r = radius - line / 2;
  return (
    <g className={COLOR_CLASSES[verdict]}>
      <circle
        r={r}
        className={verdict === "matches" ? "fill-current" : "fill-paper"}
        stroke="currentColor"
        strokeWidth={line}
      />
      {verdict === "conflicts" && <path d={`M0 ${-r} A${r} ${r} 0 0 0 0 ${r} Z`} fill="currentColor" />}
    </g>
  );
}
