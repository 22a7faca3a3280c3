import { once } from "node:events";
import fs from "node:fs";
import { operatorEnvironment } from "#env.ts";
import { withClient } from "./database.ts";
import { fingerprint } from "./fingerprint.ts";
import { spawnNext, stopNext } from "./next-process.ts";
import { inProject } from "./project.ts";
import { Refusal } from "./refusal.ts";

/** All that a built site is made from, beside the database that its first pages are read from. */
const MADE_FROM = [
  "src",
  "public",
  "prisma",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

type BuildOptions = { databaseUrl: string; distDir?: string; signal?: AbortSignal };

/** Whether what has been built was built from these sources for this database. */
export async function isBuilt({ databaseUrl, distDir = ".next" }: BuildOptions): Promise<boolean> {
  const stamp = stampFile(distDir);
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === (await stampOf(databaseUrl));
}

/** Whether anything has been built at all, from whatever. */
export function isAnythingBuilt(): boolean {
  return fs.existsSync(stampFile(".next"));
}

/** Builds the site. Refuses when that fails, after showing what the build said. */
export async function buildSite({ databaseUrl, distDir = ".next", signal }: BuildOptions): Promise<void> {
  const wanted = await stampOf(databaseUrl);
  fs.rmSync(stampFile(distDir), { force: true });
  const child = spawnNext("build", { databaseUrl, distDir, stdout: "pipe" });
  const stop = () => void stopNext(child);
  signal?.addEventListener("abort", stop);
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => output.push(chunk));
  const [code] = await once(child, "close");
  signal?.removeEventListener("abort", stop);
  signal?.throwIfAborted();
  if (code !== 0) {
    process.stderr.write(Buffer.concat(output));
    throw new Refusal("The site could not be built; the lines above say why.");
  }
  fs.writeFileSync(stampFile(distDir), wanted);
}

function stampFile(distDir: string): string {
  return inProject(distDir, "made-from");
}

async function stampOf(databaseUrl: string): Promise<string> {
  // Pages are kept between starts, so that another database needs another build, as does another public address.
  const identity = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity FROM pg_control_system()",
    );
    return rows[0].identity as string;
  });
  // What pages that are made in the build say of the operator.
  const { SITE_URL, OPERATOR_NAME, OPERATOR_CONTACT, SMTP_URL, MAIL_FROM } = operatorEnvironment();
  const offersMail = Boolean(SMTP_URL && MAIL_FROM);
  return `${fingerprint(MADE_FROM)} ${identity} ${JSON.stringify([SITE_URL, OPERATOR_NAME, OPERATOR_CONTACT, offersMail])}\n`;
}
