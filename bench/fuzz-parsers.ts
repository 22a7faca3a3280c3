/** Damages official files of every form for twenty minutes, or for as many seconds as are given. */
import { fuzzParsers } from "../tests/support/official-files/fuzz-parsers.ts";
import { fuzzSeeds } from "../tests/support/official-files/fuzz-seeds.ts";

const seconds = Number(process.argv[2] ?? 20 * 60);
const seeds = await fuzzSeeds();
const total = { executions: 0, accepted: 0, rejected: 0, slowest: 0, megabytes: 0 };
for (let left = seconds; left > 0; left -= 60) {
  const report = fuzzParsers(seeds, Math.min(60, left));
  total.executions += report.executions;
  total.accepted += report.accepted;
  total.rejected += report.rejected;
  total.slowest = Math.max(total.slowest, report.slowest);
  total.megabytes = Math.max(total.megabytes, report.megabytes);
  console.log(JSON.stringify(total));
}
