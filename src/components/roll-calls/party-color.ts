/** The tone of a party by the letter that official files print. The letter or the word always stands with it. */
const COLOR_CLASSES: Record<string, string> = {
  D: "text-democrat",
  R: "text-republican",
  I: "text-independent",
  ID: "text-independent",
};

export function partyColorClass(letter: string): string {
  return COLOR_CLASSES[letter] ?? "text-quiet";
}
