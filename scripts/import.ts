import { IMPORT_USAGE, importCommand } from "#commands/import-command.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";
import { stopSignal } from "#processes/stop-signal.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(IMPORT_USAGE, (args) => importCommand(args, stopSignal()));
process.exit();
