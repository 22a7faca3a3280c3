import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { tryProcessLock, withProcessLock } from "#processes/process-lock.ts";
import { explain } from "#processes/user-facing-error.ts";
import { runElsewhere } from "../support/other-process.ts";
import { scratchFolder } from "../support/scratch.ts";

const folder = scratchFolder();

test("one holder at a time; what waits comes next", async () => {
  const file = path.join(folder, "one.lock");
  const order: string[] = [];
  const slow = withProcessLock(file, async () => {
    expect(tryProcessLock(file)).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 150));
    order.push("first");
  });
  await Promise.all([slow, withProcessLock(file, async () => void order.push("second"))]);
  expect(order).toEqual(["first", "second"]);
});

test("a holder that was killed holds nothing", async () => {
  const file = path.join(folder, "killed.lock");
  const holder = runElsewhere(`
    import { tryProcessLock } from "#processes/process-lock.ts";
    console.log(tryProcessLock(${JSON.stringify(file)}) ? "held" : "not held");
    setInterval(() => {}, 1000);
  `);
  expect(await holder.line()).toBe("held");
  expect(tryProcessLock(file)).toBeNull();
  await holder.kill("SIGKILL");
  const lock = tryProcessLock(file);
  expect(lock).not.toBeNull();
  lock?.release();
});

test("a read-only disk is named in one sentence", ({ skip }) => {
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "ro", "tmpfs", folder]).status === 0;
  if (!mounted) skip("mounting takes root");
  try {
    let thrown: unknown;
    try {
      tryProcessLock(path.join(folder, ".data/site.lock"));
    } catch (error) {
      thrown = error;
    }
    expect(explain(thrown)).toBe(`Cannot write to ${folder}: the disk is read-only.`);
  } finally {
    spawnSync("umount", [folder]);
  }
});

test("many may share it, and nobody has it alone meanwhile", () => {
  const file = path.join(folder, "shared.lock");
  const readers = [tryProcessLock(file, { shared: true }), tryProcessLock(file, { shared: true })];
  expect(readers).not.toContain(null);
  expect(tryProcessLock(file)).toBeNull();
  for (const reader of readers) reader?.release();
  const alone = tryProcessLock(file);
  expect(alone).not.toBeNull();
  expect(tryProcessLock(file, { shared: true })).toBeNull();
  alone?.release();
});
