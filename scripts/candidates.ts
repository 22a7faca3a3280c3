import { loadEnvironmentFile } from "#env.ts";
import { candidatesCommand } from "#operate/candidates-command.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => candidatesCommand(process.argv.slice(2)));
process.exit();
