import { COMMAND_LINE, type Editor } from "#domain/editors/editor.ts";

/** Whoever may type commands on the server: makes the first administrator, and brings back one who is locked out. */
export const commandLineEditor = {
  id: COMMAND_LINE,
  name: "The command line",
  role: "administrator",
  secondFactor: true,
} as Editor;
