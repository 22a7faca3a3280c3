import { SeedError } from "#domain/record/seed-error.ts";
import { EnvironmentError } from "#env.ts";

/** Something a person can put right. Its message is one clear sentence; it is shown without a stack trace. */
export class UserFacingError extends Error {
  override name = "UserFacingError";
}

const SYSTEM_ERRORS: Record<string, string> = {
  EROFS: "the disk is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of this path is not a folder",
};

/** Runs a script's main function; a refusal or a fault of the disk ends it with one sentence and exit code 1; else what it gives is the exit code. */
export async function runScript(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const sentence = explain(error);
    console.error(sentence ?? error);
    process.exitCode = 1;
  }
}

/** One sentence for a failure that a person can put right; null for a surprise, whose stack is worth seeing. */
export function explain(error: unknown): string | null {
  if ([UserFacingError, EnvironmentError, SeedError].some((kind) => error instanceof kind))
    return (error as Error).message;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code && path ? SYSTEM_ERRORS[code] : undefined;
  return reason ? `Cannot write to ${path}: ${reason}.` : null;
}
