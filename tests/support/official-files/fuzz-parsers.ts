import { contentSha256 } from "#data/roll-calls/roll-call-hash.ts";
import { officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { FileRejected } from "#import/official-files/formats/file-rejected.ts";
import { type OfficialFile, parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import { resolveRollCall } from "#import/official-files/resolve-roll-call.ts";
import { mutate, randomFrom } from "./mutate.ts";

export type Seed = { path: string; text: string };
export type FuzzReport = { executions: number; accepted: number; rejected: number; slowest: number; megabytes: number };

/** Nothing that a parser is given takes longer: a hang is a fault. */
const LONGEST = 2000;

const everybody = {
  byLisId: { get: (id: string) => `X${id.slice(1).padStart(6, "0")}` } as unknown as Map<string, string>,
  bioguideIds: { has: () => true } as unknown as Set<string>,
};

/**
 * Damages official files again and again for so many seconds. Each is refused with a `FileRejected`, or taken as
 * something that keeps every rule of the record. @throws Error with the seed that shows the fault again
 */
export function fuzzParsers(seeds: readonly Seed[], seconds: number, seed = Date.now()): FuzzReport {
  const random = randomFrom(seed);
  const report: FuzzReport = { executions: 0, accepted: 0, rejected: 0, slowest: 0, megabytes: 0 };
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const { path, text } = seeds[Math.floor(random() * seeds.length)] as Seed;
    const mutated = mutate(text, random);
    const started = performance.now();
    try {
      checkParsed(parseOfficialFile(random() < 0.5 ? path : "file", Buffer.from(mutated)));
      report.accepted += 1;
    } catch (error) {
      if (!(error instanceof FileRejected))
        throw new Error(`seed ${seed}, execution ${report.executions}, ${path}: ${(error as Error).stack}`);
      report.rejected += 1;
    }
    const took = performance.now() - started;
    if (took > LONGEST)
      throw new Error(`seed ${seed}, execution ${report.executions}, ${path}: took ${Math.round(took)} ms`);
    report.slowest = Math.max(report.slowest, took);
    report.executions += 1;
  }
  report.megabytes = Math.round(process.memoryUsage.rss() / 1e6);
  return report;
}

function checkParsed(file: OfficialFile): void {
  if (file.kind !== "roll_call") return;
  const resolved = resolveRollCall(file.rollCall, everybody);
  if (!("rollCall" in resolved)) throw new Error("somebody is unknown although everybody is known");
  officialRollCallSchema.parse(resolved.rollCall);
  contentSha256(resolved.rollCall);
}
