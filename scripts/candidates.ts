import { candidatesCommand } from "#commands/candidates-command.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => candidatesCommand(process.argv.slice(2)));
process.exit();
