import { loadEnvironmentFile } from "#env.ts";
import { importNewCommand } from "#operate/import-command.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { stopSignal } from "#operate/stop-signal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => importNewCommand(process.argv.slice(2), stopSignal()));
process.exit();
