import type { Verdict } from "#domain/comparison.ts";

const INK: Record<Verdict, string> = {
  matches: "text-matches",
  conflicts: "text-conflicts",
  not_comparable: "text-not-comparable",
};

/** Filled circle: matches. Split circle: conflicts. Open circle: not comparable. Words always stand beside it. */
export function VerdictShape({ verdict, className = "size-[0.95em]" }: { verdict: Verdict; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className={`inline-block shrink-0 ${INK[verdict]} ${className}`}>
      <circle
        cx="10"
        cy="10"
        r="8.5"
        fill={verdict === "matches" ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="2.5"
      />
      {verdict === "conflicts" && <path d="M10 1.5 A8.5 8.5 0 0 0 10 18.5 Z" fill="currentColor" />}
    </svg>
  );
}
