import { deliverUntilStopped } from "#delivery/deliver.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";
import { stopSignal } from "#processes/stop-signal.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(
  "npm run deliver   sends what is waiting to webhooks and email subscribers, until it is stopped",
  async () => {
    await deliverUntilStopped(stopSignal());
    return 0;
  },
);
process.exit();
