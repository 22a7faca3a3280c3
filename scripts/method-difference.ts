import { loadEnvironmentFile } from "#env.ts";
import { methodCommand } from "#operate/method-command.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => methodCommand(process.argv.slice(2)));
process.exit();
