/** The public wording of whose words a statement quotes: one row per code. */
import type { Attribution } from "../statement.ts";

export const ATTRIBUTION_WORDING: Record<Attribution, { label: string; meaning: string }> = {
  own_words: { label: "own words", meaning: "Spoken or signed by the senator." },
  office: { label: "the senator’s office", meaning: "Given out by the senator’s office." },
  spokesperson: { label: "a spokesperson", meaning: "Given by a spokesperson." },
  campaign: { label: "the campaign", meaning: "Given by the campaign." },
  reported: {
    label: "a reporter’s paraphrase",
    meaning: "Told by a reporter without quoting. An opponent’s or a host’s account is never read.",
  },
};

/** Whose words they are, with the name of the person or organization that they are by or for. */
export function spokenBy({ attribution, speaker, attributedTo }: SpokenWords): string {
  const named = attributedTo ? ` (${attributedTo})` : "";
  const name = speaker.isOrganisation ? `the ${speaker.name}` : speaker.name;
  if (attribution === "own_words") return `${speaker.name}, own words`;
  if (attribution === "office") return `The office of ${name}${named}`;
  if (attribution === "spokesperson") return `A spokesperson for ${name}${named}`;
  if (attribution === "campaign") return `The campaign of ${name}${named}`;
  return `${speaker.name}, in a reporter’s paraphrase`;
}

type SpokenWords = {
  attribution: Attribution;
  speaker: { name: string; isOrganisation: boolean };
  attributedTo: string | null;
};
