import { parseArgs } from "node:util";
import { loadEnvironmentFile } from "#env.ts";
import { restoreCommand } from "#operate/backup-commands.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: "string" } } });

loadEnvironmentFile(inProject(".env"));
await runScript(() => restoreCommand(positionals[0], values.to));
process.exit();
