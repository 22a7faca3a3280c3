import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { childEnvironment } from "#env.ts";
import { log } from "#log.ts";
import { inProject } from "#processes/project.ts";

export type DeliveryProcess = { stop(): Promise<void> };

const STOP_WITHIN_MS = 5000;
/** The first reader comes first. */
const BEGIN_AFTER_MS = 3000;
const START_AGAIN_AFTER_MS = 10_000;

/**
 * Sends webhooks and emails from a process of its own beside the web server, so that no page waits for a slow
 * newsroom. Started again where it ends by itself; what it was sending is taken up when its lease ends.
 */
export function startDeliveries(databaseUrl: string): DeliveryProcess {
  const stopped = new AbortController();
  let child: ChildProcess | undefined;
  const running = (async () => {
    await wait(BEGIN_AFTER_MS, undefined, { signal: stopped.signal }).catch(() => {});
    while (!stopped.signal.aborted) {
      child = spawnDeliveries(databaseUrl);
      const [code, signal] = await once(child, "exit");
      if (stopped.signal.aborted) return;
      log.error({ code, signal }, "the delivery process ended by itself and is restarted");
      await wait(START_AGAIN_AFTER_MS, undefined, { signal: stopped.signal }).catch(() => {});
    }
  })();
  return {
    async stop() {
      stopped.abort();
      child?.kill("SIGTERM");
      const timer = setTimeout(() => child?.kill("SIGKILL"), STOP_WITHIN_MS);
      await running;
      clearTimeout(timer);
    },
  };
}

function spawnDeliveries(databaseUrl: string): ChildProcess {
  const args = ["--conditions=react-server", "--max-semi-space-size=2", inProject("scripts/deliver.ts")];
  // A group of its own: Ctrl-C reaches our script alone, which then stops things in order.
  return spawn(process.execPath, args, {
    cwd: inProject(),
    detached: true,
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}
