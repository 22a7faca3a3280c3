import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { type Account, BUNDLED_MAJOR, commandLine, type PostgresBinaries } from "./postgres-binaries.ts";

/** What it takes to reach the server of a data directory; kept beside it in a file that only its owner reads. */
export type Access = { port: number; password: string };

export function readAccess(directory: string): Access | null {
  try {
    return JSON.parse(fs.readFileSync(accessFile(directory), "utf8"));
  } catch {
    return null;
  }
}

export function writeAccess(directory: string, access: Access): void {
  fs.writeFileSync(`${accessFile(directory)}.new`, JSON.stringify(access), { mode: 0o600 });
  fs.renameSync(`${accessFile(directory)}.new`, accessFile(directory));
}

function accessFile(directory: string): string {
  return `${directory}.access.json`;
}

/**
 * Makes sure of a data directory that the bundled PostgreSQL can start on, and of the password to its server.
 * Refuses one of another major version, which stays as it is. One that was never finished is put aside, not deleted.
 */
export function prepareDataDirectory(directory: string, binaries: PostgresBinaries): string {
  const version = clusterVersion(directory);
  if (version !== null && version !== String(BUNDLED_MAJOR)) {
    throw new UserFacingError(
      `${directory} was made by PostgreSQL ${version} and the bundled one is ${BUNDLED_MAJOR}: export the record with PostgreSQL ${version}, or move the folder away to begin with an empty database.`,
    );
  }
  const known = readAccess(directory)?.password;
  const password = known ?? randomBytes(24).toString("hex");
  if (version === null) {
    putAside(directory);
    create(directory, password, binaries);
  } else if (!known) setPassword(directory, password, binaries);
  return password;
}

function clusterVersion(directory: string): string | null {
  try {
    return fs.readFileSync(path.join(directory, "PG_VERSION"), "utf8").trim();
  } catch {
    return null;
  }
}

function putAside(directory: string): void {
  if (!fs.existsSync(directory)) return;
  fs.renameSync(directory, `${directory}.unfinished-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`);
}

/** Made under another name and then renamed, so that a directory of the right name is always a whole one. */
function create(directory: string, password: string, { initdb, account }: PostgresBinaries): void {
  const making = `${directory}.making`;
  const passwordFile = `${directory}.making-password`;
  fs.rmSync(making, { recursive: true, force: true });
  fs.mkdirSync(making, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.owner)
    for (const file of [making, passwordFile]) fs.chownSync(file, account.owner.uid, account.owner.gid);
  try {
    // The built-in C.UTF-8 sorts alike on every machine, and no update of the system's C library can change it.
    const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    run(account, initdb, [`--pgdata=${making}`, "--data-checksums", ...locale, ...access], "");
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(making, directory);
}

/** For a data directory whose password file was lost: single-user mode asks for none. */
function setPassword(directory: string, password: string, { postgres, account }: PostgresBinaries): void {
  run(account, postgres, ["--single", "-D", directory, "postgres"], `ALTER ROLE postgres PASSWORD '${password}'\n`);
}

function run(account: Account, command: string, args: string[], input: string): void {
  const options = { ...account.ids, input, encoding: "utf8", cwd: "/" } as const;
  const { status, stderr, error } = spawnSync(...commandLine(account.prefix, command, args), options);
  if (status === 0) return;
  const lines = (error?.message ?? stderr).trim().split("\n");
  const reason = lines.findLast((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1);
  throw new UserFacingError(`The bundled PostgreSQL could not set up its data directory: ${reason}`);
}
