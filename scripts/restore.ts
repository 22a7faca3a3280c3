import { parseArgs } from "node:util";
import { restoreCommand } from "#commands/backup-commands.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: "string" } } });

loadEnvironmentFile(inProject(".env"));
await runScript(() => restoreCommand(positionals[0], values.to));
process.exit();
