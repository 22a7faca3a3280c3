import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";

export type OtherProcess = {
  child: ChildProcess;
  /** The next line that it prints. */
  line(): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
};

/** Runs a few lines of TypeScript in a process of their own; `#data/…` can be imported. */
export function runElsewhere(source: string): OtherProcess {
  const args = ["--conditions=react-server", "--input-type=module-typescript", "--eval", source];
  const child = spawn(process.execPath, args, {
    cwd: inProject(),
    env: childEnvironment(),
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  if (!child.stdout) throw new Error("its output was asked for");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    line: async () => (await lines.next()).value ?? "",
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
    },
  };
}
