import { z } from "zod";

/**
 * Text as it can be stored and found again: one kind of line end, no control characters, no half characters, and no
 * direction of writing that runs on beyond its end, into what stands beside it on a page, in a table or in a letter.
 */
export function storableText(text: string): string {
  return withDirectionsClosed(
    text
      .toWellFormed()
      .replace(/\r\n?/g, "\n")
      .replace(/[^\P{Cc}\n\t]/gu, ""),
  );
}

const [POP, POP_ISOLATE] = ["\u202c", "\u2069"];

/** What each sign that sets a direction is ended by (Unicode Standard Annex 9). */
const ENDED_BY: Record<string, string> = {
  "\u202a": POP,
  "\u202b": POP,
  "\u202d": POP,
  "\u202e": POP,
  "\u2066": POP_ISOLATE,
  "\u2067": POP_ISOLATE,
  "\u2068": POP_ISOLATE,
};

function withDirectionsClosed(text: string): string {
  const open: string[] = [];
  let isolates = 0;
  for (const [character] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    const end = ENDED_BY[character];
    if (end) {
      open.push(end);
      if (end === POP_ISOLATE) isolates += 1;
    }
    // Ending an isolate ends what was begun within it; nothing within it ends what was begun outside.
    else if (character === POP_ISOLATE && isolates > 0) {
      open.length = open.lastIndexOf(POP_ISOLATE);
      isolates -= 1;
    } else if (character === POP && open.at(-1) === POP) open.pop();
  }
  return text + open.reverse().join("");
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
