import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { listComparedRecords } from "#data/people/senators.ts";
import { provideDatabaseUrl } from "#env.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { inProject, projectRoot } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { type Method, type MethodDifference, methodDifferences } from "./method-difference.ts";

export const METHOD_USAGE = "Usage: npm run method:difference -- <commit> [<commit>] [--json]";

/**
 * `npm run method:difference`: what readers would see otherwise if the rules and labels of one commit gave way to those
 * of another, or to the files as they lie here, on the record as it is. Gives exit code 0, whatever it finds.
 */
export async function methodCommand(args: readonly string[]): Promise<number> {
  const [from, to, ...more] = args.filter((arg) => arg !== "--json");
  if (!from || more.length > 0) throw new UserFacingError(METHOD_USAGE);
  const database = await openDatabase();
  try {
    provideDatabaseUrl(database.url);
    const records = await listComparedRecords();
    const methods = [await methodOf(from), to ? await methodOf(to) : await methodIn(inProject("src", "domain"))];
    const differences = methodDifferences(records, ...(methods as [Method, Method]));
    if (args.includes("--json")) console.log(JSON.stringify(differences));
    else print(differences, from, to ?? "the files here");
    return 0;
  } finally {
    await database.close();
  }
}

function print(differences: readonly MethodDifference[], from: string, to: string): void {
  for (const { where, before, after } of differences)
    console.log(`${where}\n  - ${before ?? "(not shown)"}\n  + ${after ?? "(not shown)"}`);
  const things = differences.length === 1 ? "1 thing" : `${differences.length} things`;
  console.log(`From ${from} to ${to}, readers would see ${things} otherwise.`);
}

/** The domain of a commit, read into a folder of its own inside the project, where it finds the packages that it needs. */
async function methodOf(commit: string): Promise<Method> {
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: projectRoot, maxBuffer: 100_000_000, stdio: "pipe" });
  let sha: string;
  try {
    sha = git("rev-parse", "--verify", "--end-of-options", `${commit}^{commit}`).toString().trim();
  } catch {
    throw new UserFacingError(`There is no commit ${commit} here.`);
  }
  const folder = inProject(".data", "method", sha);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  try {
    execFileSync("tar", ["-x", "-C", folder], { input: git("archive", "--format=tar", sha, "src/domain") });
    return await methodIn(path.join(folder, "src", "domain"));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function methodIn(folder: string): Promise<Method> {
  try {
    return await import(pathToFileURL(path.join(folder, "method.ts")).href);
  } catch (error) {
    throw new UserFacingError(`The method of ${folder} cannot be read: ${(error as Error).message}`);
  }
}
