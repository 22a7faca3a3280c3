import { operatorEnvironment } from "#env.ts";
import { ensureAuthSecret } from "./auth-secret.ts";
import { buildSite, isAnythingBuilt, isBuilt } from "./build.ts";
import { type OpenDatabase, openDatabase } from "./database.ts";
import { startDeliveries } from "./delivery/delivery-process.ts";
import { createProgress, type Progress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { claimFolder } from "./single-start.ts";
import { refuseTakenPort, startWebServer } from "./web-server.ts";

/** `start`: everything. `dev`: with hot reload instead of a build. `build`: all but serving. `serve`: serving alone. */
export type StartMode = "start" | "dev" | "build" | "serve";

/** From whatever is there to a running site, and back in order when `signal` says so. Gives the exit code. */
export async function start(mode: StartMode, signal: AbortSignal): Promise<number> {
  const { PORT } = operatorEnvironment();
  ensureAuthSecret();
  const progress = createProgress();
  const claim = claimFolder(mode === "dev" ? "dev" : "site", `http://localhost:${PORT}`, {
    onlyServes: mode === "serve",
  });
  try {
    if (mode !== "build") await refuseTakenPort(PORT);
    const database = await progress.step("Starting the database", openDatabase);
    try {
      await untilStopped(signal, prepare(mode, database.url, progress, signal));
      if (mode !== "build" && !signal.aborted) await serve(mode, PORT, database, progress, signal);
    } finally {
      await database.close();
    }
  } finally {
    claim.release();
  }
  return 0;
}

async function prepare(mode: StartMode, databaseUrl: string, progress: Progress, signal: AbortSignal): Promise<void> {
  if (mode === "serve") {
    if (!isAnythingBuilt()) throw new Refusal("Nothing has been built yet; run npm run build first, or npm start.");
    return;
  }
  // Serving alone has no use for the engine that changes tables.
  const { prepareRecord } = await import("./prepare.ts");
  const { changed } = await prepareRecord(databaseUrl, progress);
  if (mode === "dev" || (!changed && (await isBuilt({ databaseUrl })))) return;
  await progress.step("Building the site", () => buildSite({ databaseUrl, signal }));
}

async function serve(
  mode: StartMode,
  port: number,
  database: OpenDatabase,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const server = await startWebServer({ mode: mode === "dev" ? "dev" : "start", databaseUrl: database.url, port });
  const deliveries = startDeliveries(database.url);
  announce(port, progress);
  const lost = new Promise<string>((resolve) =>
    database.whenLost(() => resolve("The database ended by itself; nothing that was saved is lost. Start again.")),
  );
  try {
    const misfortune = await untilStopped(signal, Promise.race([server.ended, lost]));
    if (misfortune) throw new Refusal(misfortune);
  } finally {
    await Promise.all([server.stop(), deliveries.stop()]);
  }
  progress.say("Stopped.");
}

function announce(port: number, progress: Progress): void {
  progress.say(`Said & Voted is at http://localhost:${port} (stop it with Ctrl-C)`);
  progress.say("The first editor: npm run editor:add -- --email you@example.org --role administrator");
}

/** What `work` gives; undefined, without waiting for it any longer, once we are told to stop. */
async function untilStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  return Promise.race([work, stopped]);
}
