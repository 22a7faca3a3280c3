import { parseArgs } from "node:util";
import { commandLineEditor } from "#auth/command-line.ts";
import { loadEnvironmentFile } from "#env.ts";
import { addEditor } from "#operate/add-editor.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

const { values } = parseArgs({
  options: { email: { type: "string" }, name: { type: "string" }, role: { type: "string" } },
});

loadEnvironmentFile(inProject(".env"));
await runScript(() => addEditor(commandLineEditor, values));
process.exit();
