/** The tone of a party by the letter that official files print. The letter or the word always stands with it. */
const INK: Record<string, string> = {
  D: "text-democrat",
  R: "text-republican",
  I: "text-independent",
  ID: "text-independent",
};

export function partyInk(letter: string): string {
  return INK[letter] ?? "text-quiet";
}
