import path from "node:path";

/** The folder that holds package.json; every script works on it, wherever it was called from. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");

export function inProject(...segments: string[]): string {
  return path.join(projectRoot, ...segments);
}
