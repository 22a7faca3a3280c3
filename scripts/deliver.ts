import { deliverUntilStopped } from "#delivery/deliver.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { stopSignal } from "#processes/stop-signal.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(async () => {
  await deliverUntilStopped(stopSignal());
  return 0;
});
process.exit();
