import { spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";

export type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

/** `npm run import` in a process of its own; killed after so many milliseconds, where that is said. */
export async function importElsewhere(
  databaseUrl: string,
  args: readonly string[],
  killAfter?: number,
): Promise<Ended> {
  const child = spawn(process.execPath, ["--conditions=react-server", inProject("scripts/import.ts"), ...args], {
    cwd: inProject(),
    env: childEnvironment({ DATABASE_URL: databaseUrl }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const out = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.on("data", (chunk) => {
      out[name] += chunk;
    });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [code, signal] = await once(child, "close");
  clearTimeout(timer);
  return { code, signal, ...out };
}
