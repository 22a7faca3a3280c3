import { startDeliveries } from "#delivery/delivery-process.ts";
import { operatorEnvironment } from "#env.ts";
import { type OpenDatabase, openDatabase, powerWarning } from "#postgres/open-database.ts";
import { exposureWarning } from "#processes/listening.ts";
import { claimFolder } from "#processes/single-start.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { assertPortFree, startWebServer, type WebServer } from "#processes/web-server.ts";
import { ensureAuthSecret } from "./auth-secret.ts";
import { buildSite, isAnythingBuilt, isBuilt } from "./build.ts";
import { createProgress, type Progress } from "./progress.ts";

export const START_USAGE = `npm start           from whatever is there to a running site
npm run dev         the same, with hot reload instead of a build
npm run build       all but serving
npm run serve       serving alone`;

/** `start`: everything. `dev`: with hot reload instead of a build. `build`: all but serving. `serve`: serving alone. */
export type StartMode = "start" | "dev" | "build" | "serve";

/** From whatever is there to a running site, and back in order when `signal` says so. Gives the exit code. */
export async function start(mode: StartMode, signal: AbortSignal): Promise<number> {
  const { PORT, HOST, SITE_URL } = operatorEnvironment();
  const place: Place = { port: PORT, host: HOST };
  ensureAuthSecret();
  const progress = createProgress();
  const claim = claimFolder(mode === "dev" ? "dev" : "site", `http://localhost:${PORT}`, {
    onlyServes: mode === "serve",
  });
  try {
    if (mode !== "build") await assertPortFree(PORT, HOST);
    if (mode === "serve" && !isAnythingBuilt())
      throw new UserFacingError("Nothing has been built yet; run npm run build first, or npm start.");
    const opening = progress.step("Starting the database", openDatabase);
    // Serving alone changes nothing in the database, so that the code of the site is loaded while it starts.
    const early = mode === "serve" ? startEarly(place, opening) : null;
    const database = await opening;
    try {
      if (mode !== "serve") await untilStopped(signal, prepare(mode, database, progress, signal));
      if (early || (mode !== "build" && !signal.aborted)) {
        const starting =
          early ?? startWebServer({ mode: mode === "dev" ? "dev" : "start", databaseUrl: database.url, ...place });
        const warnings = [exposureWarning(HOST, SITE_URL), await powerWarning(database)];
        const announce = () => announceSite(PORT, warnings, progress);
        await serve(await starting, database, announce, signal);
        progress.say("Stopped.");
      }
    } finally {
      await database.close();
    }
  } finally {
    claim.release();
  }
  return 0;
}

type Place = { port: number; host: string };

function startEarly(place: Place, opening: Promise<OpenDatabase>): Promise<WebServer> {
  const starting = startWebServer({ mode: "start", databaseUrl: opening.then(({ url }) => url), ...place });
  // Where there is no database, that is what is said, and not that its server has ended.
  starting.catch(() => {});
  return starting;
}

async function prepare(
  mode: "start" | "dev" | "build",
  database: OpenDatabase,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  // Serving alone has no use for the engine that changes tables.
  const { prepareRecord } = await import("./prepare.ts");
  await prepareRecord(database, progress);
  if (mode === "dev" || isBuilt()) return;
  await progress.step("Building the site", () => buildSite({ signal }));
}

async function serve(
  server: WebServer,
  database: OpenDatabase,
  announce: () => void,
  signal: AbortSignal,
): Promise<void> {
  const deliveries = startDeliveries(database.url);
  announce();
  const lost = new Promise<string>((resolve) =>
    database.whenLost(() => resolve("The database ended by itself; nothing that was saved is lost. Start again.")),
  );
  try {
    const failure = await untilStopped(signal, Promise.race([server.ended, lost]));
    if (failure) throw new UserFacingError(failure);
  } finally {
    await Promise.all([server.stop(), deliveries.stop()]);
  }
}

function announceSite(port: number, warnings: readonly (string | null)[], progress: Progress): void {
  progress.say(`Said & Voted is at http://localhost:${port} (stop it with Ctrl-C)`);
  progress.say("The first editor: npm run editor:add -- --email you@example.org --role administrator");
  for (const warning of warnings) if (warning) progress.say(warning);
}

/** What `work` gives; undefined, without waiting for it any longer, once we are told to stop. */
async function untilStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  const stopped = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  return Promise.race([work, stopped]);
}
