import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { findFreePort } from "#processes/ports.ts";
import { inProject } from "#processes/project.ts";
import { until } from "../faults/site.ts";

export type BareNext = { baseUrl: string; stop(): Promise<void> };

/** A site of one page without data, that is built ahead and as long as `bytes` of HTML, by `next start` as it comes. */
export async function startBareNext(tempDir: string, bytes: number): Promise<BareNext> {
  const site = path.join(tempDir, "bare-next");
  fs.mkdirSync(path.join(site, "app"), { recursive: true });
  fs.symlinkSync(inProject("node_modules"), path.join(site, "node_modules"));
  fs.writeFileSync(path.join(site, "package.json"), '{ "private": true, "type": "module" }');
  fs.writeFileSync(path.join(site, "next.config.mjs"), "export default { turbopack: { root: '/' } };");
  fs.writeFileSync(
    path.join(site, "app/layout.jsx"),
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  );
  // What React renders is sent twice: as HTML, and as data for the browser.
  const paragraphs = Math.max(1, Math.round(bytes / 2 / 200));
  fs.writeFileSync(
    path.join(site, "app/page.jsx"),
    `export default () => <main>{Array.from({ length: ${paragraphs} }, (_, n) => <p key={n}>{n} ${"words of a page ".repeat(11)}</p>)}</main>;`,
  );
  const next = inProject("node_modules/next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  execFileSync(process.execPath, [next, "build"], { cwd: site, env, stdio: "ignore" });
  const port = await findFreePort();
  const child = spawn(process.execPath, [next, "start", "--port", String(port)], { cwd: site, env, stdio: "ignore" });
  const baseUrl = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(baseUrl).catch(() => null))?.status === 200);
  return {
    baseUrl,
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
  };
}
