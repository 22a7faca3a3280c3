import { spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";

/** Runs one of the development tools, a JavaScript file, with our own Node; what it says is shown. Gives its exit code. */
export async function runTool(
  file: string,
  args: string[],
  env: Record<string, string | undefined> = {},
): Promise<number> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: inProject(),
    env: childEnvironment(env),
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
