import type { Verdict } from "#domain/comparisons/comparison.ts";
import { PICTURE_COLORS } from "./palette.ts";

/** The same shapes as on the site: filled matches, split conflicts, open is not comparable. The words stand beside it. */
export function PictureVerdict({ verdict, size }: { verdict: Verdict; size: number }) {
  const foreground = PICTURE_COLORS.verdict[verdict];
  return (
    <svg
      viewBox="-10 -10 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      style={{ flexShrink: 0, marginRight: size * 0.3, marginTop: size * 0.16 }}
    >
      <circle
        r={8.5}
        cx={0}
        cy={0}
        fill={verdict === "matches" ? foreground : PICTURE_COLORS.paper}
        stroke={foreground}
        strokeWidth={2.4}
      />
      {verdict === "conflicts" && <path d="M0 -8.5 A8.5 8.5 0 0 0 0 8.5 Z" fill={foreground} />}
    </svg>
  );
}
