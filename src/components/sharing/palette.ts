import type { Verdict } from "#domain/comparisons/comparison.ts";

/** The light scheme of the site: a picture cannot know the reader's. */
export const PICTURE_COLORS = {
  paper: "#fcfaf6",
  foreground: "#1d1a16",
  quiet: "#56524b",
  rule: "#d8d4cc",
  verdict: { matches: "#006c70", conflicts: "#955905", not_comparable: "#66635d" } satisfies Record<Verdict, string>,
};
