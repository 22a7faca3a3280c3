/** Text as it can be stored and found again: one kind of line end, no control characters, no half characters. */
export function storableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}
