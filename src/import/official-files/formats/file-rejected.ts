/** As much of a value as a person needs to find it in the file. */
const SHOWN = 120;

/**
 * An official file that is not taken, whole: which element, what stands there, and why not. The one error that parsers
 * of official files raise; the file itself is named by whoever read it.
 */
export class FileRejected extends Error {
  override name = "FileRejected";
  readonly element: string;
  readonly value: string | null;

  constructor(element: string, reason: string, value?: unknown) {
    const shown = value === undefined ? null : shorten(value);
    super(`${element}: ${reason}${shown === null ? "" : `: ${shown}`}`);
    this.element = element;
    this.value = shown;
  }
}

function shorten(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(JSON.stringify(value) ?? value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}
