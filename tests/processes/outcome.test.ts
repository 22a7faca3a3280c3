import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { addUp, counted, readPlaywrightReport, readVitestReport } from "../support/run/outcome.ts";
import { scratchFolder } from "../support/scratch.ts";

const file = path.join(scratchFolder(), "report.json");
const report = (content: object) => {
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
};

test("the sum of all steps", () => {
  const steps = [
    { passed: 2, failed: 0 },
    { passed: 0, failed: 1 },
  ];
  expect(addUp(steps)).toEqual({ passed: 2, failed: 1 });
});

test("a runner that ended badly or said nothing has at least one failure", () => {
  expect(counted(1, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(counted(1, { passed: 7, failed: 2 })).toEqual({ passed: 7, failed: 2 });
  expect(counted(0, null)).toEqual({ passed: 0, failed: 1 });
});

test("a test file that could not be read is a failure", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "failed", assertionResults: [{}] },
  ];
  expect(readVitestReport(report({ numPassedTests: 3, numFailedTests: 1, testResults }))).toEqual({
    passed: 3,
    failed: 2,
  });
});

test("Playwright's own errors count beside its tests", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1 };
  expect(readPlaywrightReport(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 2 });
  expect(readPlaywrightReport(path.join(path.dirname(file), "none.json"))).toBeNull();
});
