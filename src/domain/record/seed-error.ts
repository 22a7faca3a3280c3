/** One thing that is wrong in one file of the record. `record` and `field` null: it concerns the whole file or record. */
export type SeedIssue = { file: string; record: string | null; field: string | null; message: string };

/** As many faults as are worth reading at once. */
const SHOWN = 20;

/**
 * Raised before anything is written, with one line per fault:
 * `prisma/seed/statements/x.json: statement x: positions.0.span: these words are not in the quote`.
 */
export class SeedError extends Error {
  override name = "SeedError";
  readonly issues: readonly SeedIssue[];

  constructor(issues: readonly SeedIssue[]) {
    const lines = issues.slice(0, SHOWN).map(lineOf);
    if (issues.length > SHOWN) lines.push(`and ${issues.length - SHOWN} more`);
    super(lines.join("\n"));
    this.issues = issues;
  }
}

function lineOf({ file, record, field, message }: SeedIssue): string {
  return [file, record, field, message].filter((part) => part !== null && part !== "").join(": ");
}
