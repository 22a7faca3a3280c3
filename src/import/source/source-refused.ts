/** Raised where a source cannot be taken over. The message is for the editor who asked. */
export class SourceRefused extends Error {
  override name = "SourceRefused";
}
