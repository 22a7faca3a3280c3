import { parseArgs } from "node:util";
import { RESTORE_USAGE, restoreCommand } from "#commands/backup-commands.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(RESTORE_USAGE, (args) => {
  const options = { to: { type: "string" } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  return restoreCommand(positionals[0], values.to);
});
process.exit();
