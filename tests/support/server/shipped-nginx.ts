import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findFreePort } from "#processes/ports.ts";
import { inProject } from "#processes/project.ts";

type ShippedNginx = { baseUrl: string; cacheFolder: string; stop(): Promise<unknown> };

/**
 * Starts nginx with the shipped configuration in front of these servers, one or two of them: without TLS, on a free
 * port, and with all its files in `folder`. `more`: further lines of its http block.
 */
export async function startShippedNginx(
  folder: string,
  servers: readonly string[],
  { program = "nginx", more = "" } = {},
): Promise<ShippedNginx> {
  const port = await findFreePort();
  const cacheFolder = path.join(folder, "cache");
  const [first = "", second] = servers.map((baseUrl) => new URL(baseUrl).host);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join(" ");
  const file = path.join(folder, "nginx.conf");
  const events = "worker_processes auto; events { worker_connections 2048; }";
  const files = `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;`;
  const conf = withoutTls(fs.readFileSync(inProject("deploy/nginx.conf"), "utf8"))
    .replace("listen PORT;", `listen ${port};`)
    .replace("127.0.0.1:3001", first)
    .replace(/\n\s*server 127\.0\.0\.1:3002(.*;)/, second ? `\n  server ${second}$1` : "")
    .replace("/var/cache/nginx/said-and-voted", cacheFolder);
  fs.writeFileSync(file, `${files} ${events}\nhttp { access_log off; ${temporary}\n${more}\n${conf} }`);
  // nginx leaves what it does to an account of its own, which has to get here.
  fs.chmodSync(folder, 0o755);
  const child = spawn(program, ["-c", file, "-e", path.join(folder, "nginx.log")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const baseUrl = `http://127.0.0.1:${port}`;
  const ended = once(child, "exit");
  const failed = Promise.race([ended, once(child, "error")]).then(() => true);
  for (let attempt = 0; attempt < 100 && !(await isResponding(baseUrl)); attempt += 1)
    if (await Promise.race([failed, wait(100, false)]))
      throw new Error(
        `nginx does not start: ${fs.existsSync(`${folder}/nginx.log`) && fs.readFileSync(`${folder}/nginx.log`, "utf8")}`,
      );
  return {
    baseUrl,
    cacheFolder,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Of the servers in the configuration the one that has the site, as it is behind TLS. */
function withoutTls(shipped: string): string {
  const last = shipped.lastIndexOf("\nserver {");
  return (
    shipped
      .slice(0, shipped.indexOf("\nserver {"))
      .concat(shipped.slice(last))
      .replaceAll(/^\s*(ssl_.*|listen \[::\].*)\n/gm, "")
      .replace(/listen 443 .*;/, "listen PORT;")
      // Tests and measurements come from one address.
      .replaceAll(/^\s*(limit_conn|limit_req) .*\n/gm, "")
  );
}

function isResponding(baseUrl: string): Promise<boolean> {
  return fetch(baseUrl, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
}
