import { loadEnvironmentFile } from "#env.ts";
import { deliverUntilStopped } from "#operate/delivery/deliver.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { stopSignal } from "#operate/stop-signal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(async () => {
  await deliverUntilStopped(stopSignal());
  return 0;
});
process.exit();
