/** Holes that were once found in the framework, tried on the site as it is built and served. None needs a browser. */
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";

/** Every address of the admin pages, from its files; blanks are filled with what the shipped record holds. */
function adminPaths(): string[] {
  const files = fs
    .readdirSync(path.join(process.cwd(), "src/app/admin"), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file));
  const paths = files.map((file) => path.posix.join("/admin", path.posix.dirname(file)));
  return paths
    .map((pagePath) => pagePath.replaceAll(/\[\[?\.*[^\]]+\]+/g, "boozman-2015-10-column"))
    .filter((pagePath) => !/^\/admin\/(sign-in|welcome)/.test(pagePath))
    .sort();
}

/** Words of a draft of the shipped record: where they are, somebody has come in. */
const DRAFT = "held accountable";

const ATTEMPTS: { name: string; headers?: Record<string, string>; at?: (pagePath: string) => string }[] = [
  { name: "CVE-2025-29927", headers: { "x-middleware-subrequest": Array(5).fill("src/middleware").join(":") } },
  { name: "CVE-2026-44575, .rsc", headers: { RSC: "1" }, at: (pagePath) => `${pagePath}.rsc` },
  {
    name: "CVE-2026-45109, a prefetched segment",
    headers: { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
    at: (pagePath) => `${pagePath}.segments/_tree.segment.rsc`,
  },
  { name: "a prefetch", headers: { RSC: "1", "Next-Router-Prefetch": "1" }, at: (pagePath) => `${pagePath}?_rsc=1` },
  {
    name: "CVE-2026-44574, a parameter in the query",
    headers: { "x-matched-path": "/admin/sign-in", "x-now-route-matches": "1=boozman-2015-10-column" },
    at: (pagePath) => `${pagePath}?nxtPstatementId=boozman-2015-10-column&nxtPkind=statements`,
  },
];

for (const { name, headers = {}, at = (pagePath: string) => pagePath } of ATTEMPTS)
  test(`${name}: nobody gets to an admin page`, async ({ request }) => {
    const adminUrls = adminPaths();
    expect(adminUrls.length).toBeGreaterThan(15);
    for (const adminUrl of adminUrls) {
      const response = await request.get(at(adminUrl), { headers, maxRedirects: 0 });
      const text = await response.text();
      expect(text, adminUrl).not.toContain(DRAFT);
      if (response.status() !== 200)
        expect([303, 307, 308, 401, 404, 405], `${adminUrl}: ${response.status()}`).toContain(response.status());
      // Next's own scripts are told where to go instead with 200.
      else expect(text, adminUrl).toMatch(/NEXT_REDIRECT|sign-in/);
    }
  });

const HOSTILE_ACTIONS: [string, Record<string, string>][] = [
  ["a chain of prototypes", { 0: '{"then":"$1:__proto__:then","status":"resolved_model"}', 1: '"$@0"' }],
  ["a constructor", { 0: '["$1:constructor:constructor"]', 1: "{}" }],
  [
    "a model of its own",
    { 0: '{"then":"$1:then","_response":{"_prefix":"zorilla()//"},"value":"{\\"then\\":\\"$B1\\"}"}', 1: '"$@0"' },
  ],
  ["references in a circle", Object.fromEntries(Array.from({ length: 500 }, (_, n) => [n, `["$${(n + 1) % 500}"]`]))],
  ["depth", { 0: `${"[".repeat(20_000)}${"]".repeat(20_000)}` }],
  ["numbers without end", { 0: `"$n${"9".repeat(100_000)}"` }],
];

test("CVE-2025-55182, 55183, 55184, 67779, 2026-23869, 23870: what is no form of ours is refused, at once", async ({
  request,
}) => {
  for (const pagePath of ["/report", "/", "/admin/sign-in"])
    for (const [name, parts] of HOSTILE_ACTIONS)
      for (const id of ["x", "7f".repeat(21)]) {
        const response = await request.post(pagePath, {
          headers: { "Next-Action": id },
          multipart: parts,
          timeout: 10_000,
        });
        const label = `${name} at ${pagePath}`;
        expect(response.status(), label).toBeGreaterThanOrEqual(400);
        expect(await response.text(), label).not.toMatch(
          /DATABASE_URL|AUTH_SECRET|postgres(ql)?:\/\/|"use server"|zorilla/,
        );
      }
  expect((await request.get("/report")).status()).toBe(200);
});

test("CVE-2026-44576: the page and its data never stand in for each other, because its data cannot be asked for", async ({
  request,
}) => {
  for (let time = 0; time < 3; time += 1)
    for (const headers of [{ RSC: "1" }, { RSC: "" }, {}] as Record<string, string>[]) {
      const response = await request.get("/senators/jon-tester", { headers });
      expect(response.headers()["content-type"], JSON.stringify(headers)).toContain("text/html");
    }
});

/** What a server answers to these bytes, to the end of the first line. */
function rawResponse(baseURL: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(20_000, () => socket.destroy(new Error("no answer")));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString("latin1").split("\r\n")[0] ?? "");
    });
    socket.once("error", reject);
  });
}

test("CVE-2026-44578: asked for another protocol, the site answers in its own, and asks nobody else", async ({
  request,
  baseURL,
}) => {
  // The framework begins to listen for such requests with the first page that it makes by itself.
  await firstLivePage(request);
  let called = false;
  const inside = net.createServer((socket) => {
    called = true;
    socket.end();
  });
  await new Promise<void>((resolve) => inside.listen(0, "127.0.0.1", resolve));
  const elsewhere = `http://127.0.0.1:${(inside.address() as net.AddressInfo).port}/latest/meta-data`;
  const upgrade = (target: string) =>
    rawResponse(
      baseURL ?? "",
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eG94b3hveG94b3hveG94bw==\r\n\r\n`,
    );
  expect(await upgrade(elsewhere)).toBe("HTTP/1.1 400 Bad Request");
  expect(await upgrade(`//127.0.0.1${new URL(elsewhere).pathname}`)).toBe("HTTP/1.1 400 Bad Request");
  expect(await upgrade("/about")).toBe("HTTP/1.1 200 OK");
  expect(await upgrade("/_next/webpack-hmr")).toBe("HTTP/1.1 404 Not Found");
  expect(called).toBe(false);
  inside.close();
});

async function firstLivePage(request: APIRequestContext): Promise<void> {
  expect((await request.get("/search?q=jail")).status()).toBe(200);
}
