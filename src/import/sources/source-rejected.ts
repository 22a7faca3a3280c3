/** Raised where a source cannot be imported. The message is for the editor who asked. */
export class SourceRejected extends Error {
  override name = "SourceRejected";
}
