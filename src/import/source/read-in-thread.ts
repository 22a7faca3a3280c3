import { Worker } from "node:worker_threads";
import { SourceRefused } from "./source-refused.ts";

const SECONDS = 10;
const MEGABYTES = 400;

/**
 * Reads a file that somebody outside has made, in a thread of its own: one that was made to do harm takes nothing with
 * it but its thread. `reader` is the body of a function of `input` that gives the text.
 * @throws SourceRefused where there is no text in time.
 */
export function readInThread(reader: string, input: unknown, what: "page" | "PDF"): Promise<string> {
  const code = `
    const { parentPort, workerData } = require("node:worker_threads");
    (async (input) => {${reader}})(workerData).then(
      (text) => parentPort.postMessage({ text }),
      (error) => parentPort.postMessage({ fault: String(error && error.name) }),
    );`;
  return new Promise((resolve, reject) => {
    const thread = new Worker(code, {
      eval: true,
      workerData: input,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      stdout: true,
      stderr: true,
    });
    const end = (settle: () => void) => {
      clearTimeout(late);
      void thread.terminate();
      settle();
    };
    const refuse = (message: string) => end(() => reject(new SourceRefused(message)));
    const late = setTimeout(() => refuse(`This ${what} takes too long to be read: paste its text.`), SECONDS * 1000);
    thread.on("message", ({ text, fault }: { text?: string; fault?: string }) => {
      if (typeof text === "string") end(() => resolve(text));
      else if (fault === "PasswordException") refuse("This PDF is locked with a password: paste its text.");
      else refuse(`This ${what} cannot be read: paste its text.`);
    });
    thread.on("error", () => refuse(`This ${what} cannot be read: paste its text.`));
  });
}
