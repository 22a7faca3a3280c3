const NAMES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"] as const;

/** A count as running text spells it: "three" up to ten, then digits. */
export function numberWord(count: number): string {
  return NAMES[count] ?? String(count);
}
