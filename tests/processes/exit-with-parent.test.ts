import { expect, test } from "vitest";
import { inProject } from "#processes/project.ts";
import { runElsewhere } from "../support/other-process.ts";

test("the web server's process ends when its script is killed", async () => {
  const script = runElsewhere(`
    import { spawn } from "node:child_process";
    const args = ["--import", ${JSON.stringify(inProject("src/processes/exit-with-parent.ts"))}, "--eval", "console.log(process.pid); setInterval(() => {}, 1000)"];
    spawn(process.execPath, args, { detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  `);
  const pid = Number(await script.line());
  expect(isAlive(pid)).toBe(true);
  await script.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
