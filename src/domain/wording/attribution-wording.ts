/** The public wording of whose words a statement quotes: one row per code. */

import type { Attribution } from "../statements/statement.ts";
import { capital } from "../text/capital.ts";
import { possessive } from "../text/possessive.ts";

export const ATTRIBUTION_WORDING: Record<Attribution, { label: string; meaning: string }> = {
  own_words: { label: "own words", meaning: "Said or signed by the senator." },
  office: { label: "the senator’s office", meaning: "Statement from the senator’s office." },
  spokesperson: { label: "a spokesperson", meaning: "Statement from a spokesperson." },
  campaign: { label: "the campaign", meaning: "Statement from the campaign." },
  reported: {
    label: "a reporter’s paraphrase",
    meaning: "Paraphrased by a reporter. We do not use descriptions by opponents or hosts.",
  },
};

/** Whose words they are, with the name of the person or organization that they are by or for. */
export function spokenBy({ attribution, speaker, attributedTo }: AttributedText): string {
  const named = attributedTo ? ` (${attributedTo})` : "";
  const name = speaker.isOrganization ? `the ${speaker.name}` : speaker.name;
  if (attribution === "own_words") return speaker.name;
  if (attribution === "office") return `${capital(possessive(name))} office${named}`;
  if (attribution === "spokesperson")
    return attributedTo ? `${attributedTo}, a spokesperson for ${name}` : `A spokesperson for ${name}`;
  if (attribution === "campaign") return `${capital(possessive(name))} campaign${named}`;
  return `${speaker.name}, as paraphrased by a reporter`;
}

type AttributedText = {
  attribution: Attribution;
  speaker: { name: string; isOrganization: boolean };
  attributedTo: string | null;
};
