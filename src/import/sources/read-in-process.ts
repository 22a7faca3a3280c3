import { fork } from "node:child_process";
import path from "node:path";
import pLimit from "p-limit";
import { SourceRejected } from "./source-rejected.ts";

/** What one file may take. The heap is V8's; all of the memory is watched by the process itself. */
export const LIMITS = { seconds: 10, megabytes: 400, heapMegabytes: 256 } as const;

const SCRIPT = "scripts/read-source.ts";
/** All that the process may read of the disk: our code, and what it is made of. */
const READ = ["node_modules", "scripts", "src", "package.json"];

/** Files that wait for the one that is being read. */
const MOST_WAITING = 6;

export type ReadOrder = { bytes: Uint8Array; contentType: string; megabytes: number };
export type ReadResult = { text: string } | { rejected: string };

// On globalThis, because each part of the built site may have a copy of this file: one at a time in all of them.
const shared = globalThis as typeof globalThis & { sourcesInTurn?: ReturnType<typeof pLimit> };

/**
 * Reads a file in a process of its own, which has no secrets, no network credentials, no disk but our code, and so
 * much time and memory: a file that was made to do harm takes nothing with it but that process.
 * @throws SourceRejected where too many wait already
 */
export function readApart(bytes: Buffer, contentType: string): Promise<ReadResult> {
  shared.sourcesInTurn ??= pLimit(1);
  if (shared.sourcesInTurn.pendingCount >= MOST_WAITING)
    throw new SourceRejected("Many files are being read at this moment: try again in a minute, or paste the text.");
  return shared.sourcesInTurn(readInProcess, bytes, contentType);
}

function readInProcess(bytes: Buffer, contentType: string): Promise<ReadResult> {
  // Run as it stands in the project, not as a part of the built site.
  const child = fork(path.join(/* turbopackIgnore: true */ process.cwd(), SCRIPT), {
    execArgv: [
      "--conditions=react-server",
      `--max-old-space-size=${LIMITS.heapMegabytes}`,
      "--max-semi-space-size=4",
      "--permission",
      "--allow-worker",
      ...READ.map((name) => `--allow-fs-read=${path.join(/* turbopackIgnore: true */ process.cwd(), name)}`),
    ],
    env: {} as NodeJS.ProcessEnv,
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve) => {
    const late = setTimeout(() => end({ rejected: "takes too long to be read" }), LIMITS.seconds * 1000);
    const end = (result: ReadResult) => {
      clearTimeout(late);
      resolve(result);
      child.kill("SIGKILL");
    };
    child.once("message", (result: ReadResult) => end(result));
    child.once("error", () => end({ rejected: "could not be read by this server" }));
    // By itself it ends for want of memory alone: the watch or V8 ends it.
    child.once("exit", (code, signal) => {
      const outOfMemory = signal !== null || code === OUT_OF_HEAP;
      end({ rejected: outOfMemory ? `takes more than ${LIMITS.megabytes} MB of memory to be read` : "cannot be read" });
    });
    child.send({ bytes, contentType, megabytes: LIMITS.megabytes } satisfies ReadOrder, (error) => {
      if (error) end({ rejected: "could not be read by this server" });
    });
  });
}

/** 128 and the number of SIGABRT, as some systems say it. */
const OUT_OF_HEAP = 134;
