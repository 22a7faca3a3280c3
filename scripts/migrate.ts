import { migrate } from "#commands/migrate.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => migrate(process.argv.slice(2)));
