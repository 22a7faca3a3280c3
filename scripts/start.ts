import { parseArgs } from "node:util";
import { type StartMode, start } from "#commands/start.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { stopSignal } from "#processes/stop-signal.ts";
import { runScript } from "#processes/user-facing-error.ts";

const { values } = parseArgs({
  options: { dev: { type: "boolean" }, build: { type: "boolean" }, serve: { type: "boolean" } },
});
const mode: StartMode = values.dev ? "dev" : values.build ? "build" : values.serve ? "serve" : "start";

loadEnvironmentFile(inProject(".env"));
await runScript(() => start(mode, stopSignal()));
// A step that was cut short may still hold timers and connections.
process.exit();
