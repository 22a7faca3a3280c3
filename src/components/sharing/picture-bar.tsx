import type { SharePicture } from "#domain/sharing/share-picture.ts";
import { PICTURE_COLORS } from "./palette.ts";
import { TEXT_WIDTH } from "./text-size.ts";

const WIDTH = TEXT_WIDTH;
const HEIGHT = 34;

/** Yeas filled from the left, Nays outlined from the right, the mark is what was needed; the numbers stand below. */
export function PictureBar({ bar: { totals, needed } }: { bar: NonNullable<SharePicture["bar"]> }) {
  const members = Math.max(1, totals.yea + totals.nay + totals.present + totals.not_voting);
  const at = (count: number) => (count / members) * WIDTH;
  const neither = totals.present + totals.not_voting;
  return (
    <div style={{ display: "flex", flexDirection: "column", marginTop: 18 }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`} width={WIDTH} height={HEIGHT + 12} aria-hidden="true">
        <rect x={0} y={6} width={at(totals.yea)} height={HEIGHT} fill={PICTURE_COLORS.foreground} />
        <rect
          x={at(members - totals.nay) + 1.5}
          y={7.5}
          width={Math.max(0, at(totals.nay) - 3)}
          height={HEIGHT - 3}
          fill={PICTURE_COLORS.paper}
          stroke={PICTURE_COLORS.foreground}
          strokeWidth={3}
        />
        {needed > 0 && <rect x={at(needed) - 5} y={0} width={10} height={HEIGHT + 12} fill={PICTURE_COLORS.paper} />}
        {needed > 0 && (
          <rect x={at(needed) - 2} y={0} width={4} height={HEIGHT + 12} fill={PICTURE_COLORS.foreground} />
        )}
      </svg>
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 24 }}>
        <div style={{ display: "flex", fontWeight: 700 }}>{`${totals.yea} Yea`}</div>
        <div style={{ display: "flex" }}>
          {[needed > 0 && `${needed} needed`, neither > 0 && `${neither} did neither`].filter(Boolean).join(", ")}
        </div>
        <div style={{ display: "flex", fontWeight: 700 }}>{`${totals.nay} Nay`}</div>
      </div>
    </div>
  );
}
