import { runScript } from "./user-facing-error.ts";

/** The exit code for arguments that make no sense (sysexits.h: EX_USAGE). */
const WRONG_USAGE = 64;

/** Runs a command of ours. `--help` prints its usage alone; arguments that make no sense end it with one sentence and the usage. */
export async function runCommand(
  usage: string,
  main: (args: readonly string[]) => Promise<number>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return;
  }
  await runScript(async () => {
    try {
      return await main(args);
    } catch (error) {
      // node:util's parseArgs says in one sentence what it does not understand.
      const { code, message } = error as NodeJS.ErrnoException;
      if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
      console.error(`${message}\n\n${usage}`);
      return WRONG_USAGE;
    }
  });
}
