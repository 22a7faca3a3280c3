import { loadEnvironmentFile } from "#env.ts";
import { migrate } from "#operate/migrate.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => migrate(process.argv.slice(2)));
