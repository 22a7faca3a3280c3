import { once } from "node:events";
import fs from "node:fs";
import { spawnNext, stopNext } from "#processes/next-process.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { fingerprint } from "./fingerprint.ts";

/** All that a built site is made from; no page is made before a reader asks for it. */
const BUILD_INPUTS = [
  "src",
  "public",
  "prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

type BuildOptions = { distDir?: string; signal?: AbortSignal };

/** Whether what has been built was built from these sources. */
export function isBuilt({ distDir = ".next" }: BuildOptions = {}): boolean {
  const stamp = stampFile(distDir);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === stampOfSources();
}

/** Whether anything has been built at all, from whatever. */
export function isAnythingBuilt(): boolean {
  return fs.existsSync(stampFile(".next"));
}

/** Builds the site. Refuses when that fails, after showing what the build said. */
export async function buildSite({ distDir = ".next", signal }: BuildOptions = {}): Promise<void> {
  const expectedStamp = stampOfSources();
  fs.rmSync(stampFile(distDir), { force: true });
  const child = spawnNext("build", { distDir, stdout: "pipe" });
  const stop = () => void stopNext(child);
  signal?.addEventListener("abort", stop);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => output.push(chunk));
  const [code] = await once(child, "close");
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    throw new UserFacingError("The site could not be built; the lines above say why.");
  }
  fs.writeFileSync(stampFile(distDir), expectedStamp);
}

function stampFile(distDir: string): string {
  return inProject(distDir, "made-from");
}

function stampOfSources(): string {
  return `${fingerprint(BUILD_INPUTS)}\n`;
}
