import { parseArgs } from "node:util";
import { commandLineEditor } from "#auth/command-line.ts";
import { ADD_EDITOR_USAGE, addEditor } from "#commands/add-editor.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(ADD_EDITOR_USAGE, (args) => {
  const options = { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } } as const;
  return addEditor(commandLineEditor, parseArgs({ args: [...args], options }).values);
});
process.exit();
