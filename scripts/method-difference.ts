import { METHOD_USAGE, methodCommand } from "#commands/method-command.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(METHOD_USAGE, methodCommand);
process.exit();
