/** "A" or "An", before a word that opens a sentence: "A Nay", "An Aye". */
export function article(word: string): "A" | "An" {
  return /^[AEIOU]/.test(word) ? "An" : "A";
}
