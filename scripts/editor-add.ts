import { parseArgs } from "node:util";
import { commandLineEditor } from "#auth/command-line.ts";
import { addEditor } from "#commands/add-editor.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

const { values } = parseArgs({
  options: { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } },
});

loadEnvironmentFile(inProject(".env"));
await runScript(() => addEditor(commandLineEditor, values));
process.exit();
