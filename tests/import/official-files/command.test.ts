/** `npm run import` as scripts see it: exit codes, what is printed, and a kill at any moment. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { copyOfRecord } from "../../support/database/database.ts";
import { importElsewhere } from "../../support/official-files/import-process.ts";
import { officialFixture } from "../../support/official-files/official-archive.ts";
import { factsOf, rowsOf } from "../../support/official-files/official-import.ts";
import { scratchFolder } from "../../support/scratch.ts";

const ARCHIVE = officialFixture("quirks.tar.zst");
let url: string;
let folder: string;
beforeAll(async () => {
  ({ url } = await copyOfRecord());
  folder = scratchFolder();
});

describe("exit codes", { timeout: 60_000 }, () => {
  test("64 and the usage for wrong arguments", async () => {
    const { code, stderr } = await importElsewhere(url, ["--chamber", "lords", ARCHIVE]);
    expect(code).toBe(64);
    expect(stderr).toContain("--chamber must be senate or house, not lords");
    expect(stderr).toContain("Exit codes");
  });

  test("64 where there is no such file", async () => {
    const { code, stderr } = await importElsewhere(url, ["nowhere.json"]);
    expect(code).toBe(64);
    expect(stderr).toContain("There is no file or folder nowhere.json");
  });

  test("3 for a damaged archive", async () => {
    const cut = path.join(folder, "cut.tar.zst");
    fs.writeFileSync(cut, fs.readFileSync(ARCHIVE).subarray(0, 5000));
    const { code, stderr } = await importElsewhere(url, [cut]);
    expect(code).toBe(3);
    expect(stderr).toContain("the archive is damaged or cut off");
  });

  test("a dry run says what would be, and writes nothing", async () => {
    const before = await factsOf(url);
    const { code, stdout } = await importElsewhere(url, ["--dry-run", "--json", "--chamber", "senate", ARCHIVE]);
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.counts.saved).toBeGreaterThan(20);
    expect(report.dryRun).toBe(true);
    expect(await factsOf(url)).toBe(before);
  });
});

test("killed at any moment and run again, it leaves the same record", { timeout: 180_000 }, async () => {
  const whole = await copyOfRecord();
  const started = performance.now();
  const first = await importElsewhere(whole.url, [ARCHIVE]);
  const took = performance.now() - started;
  // 2: one file is held back for somebody whom nobody knows.
  expect(first.code).toBe(2);
  expect(first.stderr).toContain("nobody here has the id L000555");
  const facts = await factsOf(whole.url);
  for (const part of [0.35, 0.6, 0.85]) {
    const { url: databaseUrl } = await copyOfRecord();
    await importElsewhere(databaseUrl, [ARCHIVE], took * part);
    const again = await importElsewhere(databaseUrl, [ARCHIVE]);
    expect(again.code).toBe(2);
    expect(`${part} ${await factsOf(databaseUrl)}`).toBe(`${part} ${facts}`);
    const runs = await rowsOf<{ outcome: string }>(
      databaseUrl,
      "SELECT DISTINCT outcome::text FROM import_runs WHERE kind = 'official_files'",
    );
    expect(runs.map(({ outcome }) => outcome)).not.toContain("running");
  }
});
