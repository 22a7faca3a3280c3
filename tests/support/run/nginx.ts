import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";

/** Where it is unpacked where the system has none: nothing is installed, and no service is started. */
const UNPACKED = ".data/nginx";

/**
 * Finds nginx for the tests of the shipped configuration: the system's, else Debian's package, unpacked below .data.
 * Null where there is none to be had; then those tests say that they were skipped, and why.
 */
export function ensureNginx(): string | null {
  const unpacked = inProject(UNPACKED, "usr/sbin/nginx");
  const found = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx", unpacked].find(works);
  if (found) return found;
  console.log("Fetching nginx …");
  const folder = inProject(UNPACKED);
  fs.mkdirSync(folder, { recursive: true });
  for (const attempt of [1, 2]) {
    if (attempt === 2 && process.getuid?.() === 0) run("apt-get", ["update", "-q"], folder);
    if (run("apt-get", ["download", "-q", "nginx"], folder)) break;
  }
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".deb")))
    run("dpkg-deb", ["-x", path.join(folder, file), folder], folder);
  if (works(unpacked)) return unpacked;
  console.log(
    "The tests of the shipped nginx configuration are skipped: there is no nginx, and no package of it to be had.",
  );
  return null;
}

function works(file: string): boolean {
  return fs.existsSync(file) && spawnSync(file, ["-v"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function run(command: string, args: string[], cwd: string): boolean {
  const env = childEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
  return (
    spawnSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"], timeout: 5 * 60_000 }).status === 0
  );
}
