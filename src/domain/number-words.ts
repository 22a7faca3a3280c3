const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A count as running text spells it: "three" up to ten, then digits. */
export function numberWord(count: number): string {
  return WORDS[count] ?? String(count);
}
