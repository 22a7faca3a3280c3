import { z } from "zod";

/** Text as it can be stored and found again: one kind of line end, no control characters, no half characters. */
export function storableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}

/** What somebody looks for, as far as it can be looked for; undefined where nothing is left of it, or it is too long. */
export function soughtText(longest: number) {
  return z
    .string()
    .transform((text) => storableText(text).trim())
    .pipe(z.string().min(1).max(longest))
    .optional()
    .catch(undefined);
}
