import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { findFreePort } from "#processes/ports.ts";
import { until } from "../faults/site.ts";

const NEEDS = {
  files: ["/usr/share/wordpress/wp-load.php", "/usr/sbin/mariadbd", "/usr/sbin/nginx"],
  apt: "apt-get install -y wordpress wordpress-theme-twentytwentythree mariadb-server php-fpm php-mysql nginx-light",
};

export type Page = { title: string; html: string };
export type WordPress = { baseUrl: string; paths: string[]; stop(): Promise<void> };

/**
 * WordPress as Debian ships it, in a folder of its own, with these pages in it: nginx, PHP-FPM with its opcode cache,
 * MariaDB on a socket. Null where its packages are not installed; then it says how they are.
 */
export async function startWordPress(tempDir: string, pages: readonly Page[]): Promise<WordPress | null> {
  const fpm = fs.globSync("/usr/sbin/php-fpm*").sort().at(-1);
  if (!fpm || !NEEDS.files.every((file) => fs.existsSync(file))) {
    console.log(`No WordPress to set beside it: ${NEEDS.apt}`);
    return null;
  }
  const site = path.join(tempDir, "wordpress");
  const [socket, fpmSocket] = [path.join(tempDir, "mysql.sock"), path.join(tempDir, "fpm.sock")];
  fs.cpSync("/usr/share/wordpress", site, { recursive: true, dereference: true });
  const quietly = { stdio: "ignore" } as const;
  const data = `--datadir=${tempDir}/mysql`;
  execFileSync(
    "mariadb-install-db",
    ["--no-defaults", data, "--auth-root-authentication-method=normal", "--user=root"],
    quietly,
  );
  const children = [
    spawn(
      "/usr/sbin/mariadbd",
      ["--no-defaults", data, `--socket=${socket}`, "--skip-networking", "--user=root"],
      quietly,
    ),
  ];
  const sql = (statement: string) => execFileSync("mariadb", ["-S", socket, "-u", "root", "-e", statement], quietly);
  await until(async () => works(() => sql("SELECT 1")));
  sql("CREATE DATABASE wordpress");
  const port = await findFreePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  fs.writeFileSync(path.join(site, "wp-config.php"), config(socket, baseUrl));
  // It would send every reader to the address that they are at: it does not expect a port in one.
  const plugins = path.join(site, "wp-content/mu-plugins");
  fs.mkdirSync(plugins, { recursive: true });
  fs.writeFileSync(path.join(plugins, "stay.php"), "<?php remove_action('template_redirect', 'redirect_canonical');");
  fs.writeFileSync(path.join(tempDir, "pages.json"), JSON.stringify(pages));
  fs.writeFileSync(path.join(tempDir, "fill.php"), fill(site, path.join(tempDir, "pages.json")));
  const ids = JSON.parse(execFileSync("php", [path.join(tempDir, "fill.php")], { encoding: "utf8" })) as number[];
  fs.writeFileSync(
    path.join(tempDir, "fpm.conf"),
    `[global]\nerror_log = ${tempDir}/fpm.log\n[www]\nuser = root\nlisten = ${fpmSocket}\npm = static\npm.max_children = 8\n`,
  );
  children.push(spawn(fpm, ["-F", "-R", "-y", path.join(tempDir, "fpm.conf")], quietly));
  fs.writeFileSync(path.join(tempDir, "wordpress.conf"), nginx(tempDir, site, port, fpmSocket));
  children.push(spawn("nginx", ["-c", path.join(tempDir, "wordpress.conf")], quietly));
  const paths = ids.map((id) => `/?page_id=${id}`);
  const isReady = await until(async () => (await fetch(baseUrl + paths[0]).catch(() => null))?.status === 200);
  if (!Number.isFinite(isReady)) throw new Error("WordPress does not answer");
  return {
    baseUrl,
    paths,
    async stop() {
      for (const child of children.reverse()) {
        child.kill("SIGTERM");
        if (child.exitCode === null) await once(child, "exit");
      }
    },
  };
}

function works(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

const config = (socket: string, baseUrl: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${baseUrl}'); define('WP_SITEURL', '${baseUrl}');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs it without sending the letter that it greets its owner with. */
const fill = (site: string, pages: string) => `<?php
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require '${site}/wp-load.php';
require '${site}/wp-admin/includes/upgrade.php';
wp_install('The same words', 'owner', 'owner@example.org', true, '', wp_generate_password());
kses_remove_filters();
$ids = array();
foreach (json_decode(file_get_contents('${pages}'), true) as $page)
  $ids[] = wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => $page['title'], 'post_content' => wp_slash($page['html'])));
echo json_encode($ids);
`;

const nginx = (tempDir: string, site: string, port: number, fpmSocket: string) => `
daemon off; user root; pid ${tempDir}/wordpress.pid; error_log ${tempDir}/wordpress.log; worker_processes auto;
events { worker_connections 2048; }
http {
  access_log off; gzip on; gzip_min_length 1000; types { text/html html; text/css css; }
  client_body_temp_path ${tempDir}/wb; proxy_temp_path ${tempDir}/wp; fastcgi_temp_path ${tempDir}/wf; uwsgi_temp_path ${tempDir}/wu; scgi_temp_path ${tempDir}/ws;
  server {
    listen 127.0.0.1:${port}; root ${site}; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ { include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; fastcgi_pass unix:${fpmSocket}; }
  }
}
`;
