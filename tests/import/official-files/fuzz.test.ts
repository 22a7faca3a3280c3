import { expect, test } from "vitest";
import { parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import { fuzzParsers } from "../../support/official-files/fuzz-parsers.ts";
import { fuzzSeeds } from "../../support/official-files/fuzz-seeds.ts";

test("the files that are damaged below are taken as they are", async () => {
  for (const { path, text } of await fuzzSeeds()) expect(parseOfficialFile(path, Buffer.from(text)).kind).toBeTruthy();
});

// bench/fuzz-parsers.ts does the same for twenty minutes.
test("damaged files of every form are refused, or keep every rule", async () => {
  const report = fuzzParsers(await fuzzSeeds(), 5);
  expect(report.executions).toBeGreaterThan(500);
  expect(report.rejected).toBeGreaterThan(report.accepted / 10);
  expect(report.megabytes).toBeLessThan(900);
});
