/** An error during an import that nobody expected: one sentence with the file's name; the log has the error itself. */
export class ImportFault extends Error {
  override name = "ImportFault";

  /** `path` null: before the first file was read. */
  constructor(path: string | null) {
    const at = path === null ? "before its first file" : `at ${path}`;
    super(`An unexpected fault stopped the import ${at}; the log has the details, and running it again goes on.`);
  }
}
