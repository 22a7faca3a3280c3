import type { VoteCast } from "#domain/roll-calls/roll-call.ts";

type Props = { cast: VoteCast; side: number; rotated?: boolean };

/**
 * One vote around the point 0, 0 of a drawing: filled square for a Yea, outlined for a Nay, half for Present, a dot
 * for a vote not cast. Squares are votes and circles are verdicts, everywhere on the site.
 */
export function VoteSquare({ cast, side, rotated = false }: Props) {
  const half = side / 2;
  const line = side * 0.12;
  if (cast === "not_voting") return <circle r={side * 0.17} fill="currentColor" />;
  return (
    <g transform={rotated ? "rotate(45)" : undefined}>
      {cast === "yea" ? (
        <rect x={-half} y={-half} width={side} height={side} fill="currentColor" />
      ) : (
        <rect
          x={-half + line / 2}
          y={-half + line / 2}
          width={side - line}
          height={side - line}
          className="fill-paper"
          stroke="currentColor"
          strokeWidth={line}
        />
      )}
      {cast === "present" && <rect x={-half} y={0} width={side} height={half} fill="currentColor" />}
    </g>
  );
}

type InLineProps = { cast: VoteCast; rotated?: boolean; className?: string };

/** The same shape in a line of text or a cell, as large as the text; words stand beside it, so it is silent. */
export function VoteShape({ cast, rotated = false, className = "" }: InLineProps) {
  return (
    <span aria-hidden="true" data-vote={cast} data-rotated={rotated || undefined} className={`vote ${className}`} />
  );
}
