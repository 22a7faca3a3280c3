/** What a cell of PostgreSQL's COPY text format can hold. */
export type Cell = string | number | boolean | null | undefined;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One line of COPY text. */
export function copyLine(cells: readonly Cell[]): string {
  return `${cells.map(copyCell).join("\t")}\n`;
}

export function copyCell(cell: Cell): string {
  if (cell === null || cell === undefined) return "\\N";
  const text = String(cell);
  return SPECIAL.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string) : text;
}
