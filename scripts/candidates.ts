import { CANDIDATES_USAGE, candidatesCommand } from "#commands/candidates-command.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(CANDIDATES_USAGE, candidatesCommand);
process.exit();
