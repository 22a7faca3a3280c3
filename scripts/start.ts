import { parseArgs } from "node:util";
import { START_USAGE, type StartMode, start } from "#commands/start.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";
import { stopSignal } from "#processes/stop-signal.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(START_USAGE, (args) => {
  const options = { dev: { type: "boolean" }, build: { type: "boolean" }, serve: { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const mode: StartMode = values.dev ? "dev" : values.build ? "build" : values.serve ? "serve" : "start";
  return start(mode, stopSignal());
});
// A step that was cut short may still hold timers and connections.
process.exit();
