import fs from "node:fs";

export type Outcome = { passed: number; failed: number };

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

export function addUp(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** What a test runner that ended with this code counted; never without a failure where the code says there was one. */
export function counted(code: number, count: Outcome | null): Outcome {
  if (!count) return FAILED;
  return code === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

/** A test file that could not even be read counts as one failure. */
export function readVitestReport(file: string): Outcome | null {
  const report = readJson<VitestReport>(file);
  if (!report) return null;
  const unreadable = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unreadable.length };
}

type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

export function readPlaywrightReport(file: string): Outcome | null {
  const report = readJson<PlaywrightReport>(file);
  if (!report) return null;
  return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected + report.errors.length };
}

function readJson<T>(file: string): T | null {
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as T) : null;
}
