import { MIGRATE_USAGE, migrate } from "#commands/migrate.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(MIGRATE_USAGE, migrate);
