import path from "node:path";
import { openBundledServer } from "#postgres/bundled-server.ts";

export type BenchDatabase = { url: string; close(): Promise<void> };

/**
 * A database that an operator names: its address (postgresql://…), or the folder of a bundled server and the name of a
 * database on it, as in .data/pg18/said_and_voted.
 */
export async function openNamed(location: string): Promise<BenchDatabase> {
  if (/^postgres(ql)?:\/\//.test(location)) return { url: location, close: async () => {} };
  const server = await openBundledServer(path.resolve(path.dirname(location)));
  return { url: server.url(path.basename(location)), close: () => server.close() };
}
