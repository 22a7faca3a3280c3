/** The front server on the built site, and with the shipped nginx before it: default deny. None needs a browser. */
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { startShippedNginx } from "../../support/server/shipped-nginx.ts";

const NGINX = process.env.TEST_NGINX ?? "";
const SENATOR = "/senators/tammy-baldwin";
const PAGES = ["/", SENATOR, "/senators?state=MT", "/search?q=jail", "/report", "/embed/senators/tammy-baldwin"];
/** What Next's own scripts, its proxies and those who play them say. */
const HOSTILE: Record<string, string>[] = [
  { RSC: "" },
  { RSC: "1" },
  { "Next-Action": "" },
  { "Next-Action": "7f".repeat(21) },
  { "Next-Router-State-Tree": "%5B%22%22%2C%7B%7D%5D", RSC: "1" },
  { "Next-Router-Prefetch": "1", RSC: "1" },
  { "Next-Router-Segment-Prefetch": "/_tree", RSC: "1" },
  { "Next-Url": "/admin", RSC: "1" },
  { "x-nextjs-data": "1" },
  { "x-middleware-subrequest": Array(5).fill("src/middleware").join(":") },
  { "x-matched-path": "/admin" },
  { "x-http-method-override": "DELETE" },
  { "x-forwarded-host": "evil.test" },
  { purpose: "prefetch" },
  { range: "bytes=0-9" },
  { cookie: "__prerender_bypass=x; __next_preview_data=y" },
];

let tempDir: string;
let nginx: Awaited<ReturnType<typeof startShippedNginx>> | null = null;

test.beforeAll(async ({ baseURL }) => {
  tempDir = fs.mkdtempSync(path.join(os.tmpdir(), "front-server-"));
  if (NGINX) nginx = await startShippedNginx(tempDir, [baseURL ?? ""], { program: NGINX });
});
test.afterAll(async () => {
  await nginx?.stop();
  fs.rmSync(tempDir, { recursive: true, force: true });
});

for (const through of ["the site alone", "the shipped nginx"]) {
  /** Where the site is, this way; the test is skipped where there is no nginx. */
  const siteOf = (baseURL: string | undefined): string => {
    if (through === "the site alone") return baseURL ?? "";
    test.skip(!nginx, "nginx is not installed");
    return nginx?.baseUrl ?? "";
  };

  test(`${through}: headers of Next's make no other answer, and none that may be stored`, async ({
    request,
    baseURL,
  }) => {
    const site = siteOf(baseURL);
    for (const page of PAGES) {
      const plain = await request.get(site + page);
      for (const headers of HOSTILE) {
        const response = await request.get(site + page, { headers });
        const label = `${page} with ${JSON.stringify(headers)}`;
        expect(response.status(), label).toBe(200);
        expect(response.headers()["content-type"], label).toBe("text/html; charset=utf-8");
        expect(response.headers()["cache-control"], label).toBe(plain.headers()["cache-control"]);
        expect(await response.text(), label).toBe(await plain.text());
        expect(response.headers(), label).not.toHaveProperty("set-cookie");
      }
    }
  });

  test(`${through}: addresses of Next's own are nobody's`, async ({ request, baseURL }) => {
    const site = siteOf(baseURL);
    for (const pagePath of [
      "/_next/image?url=%2Ficon.svg&w=64&q=75",
      "/_next/data/development/senators.json",
      "/_next/webpack-hmr",
      "/_next/static/nothing.js",
      "/_next/static/",
      "/_next",
      "/_not-found/page",
      "/senators.rsc",
      "/senators.txt",
      "/index.segments/_tree.segment.rsc",
      "/__nextjs_original-stack-frame",
      "/_vercel/insights",
      "/admin.rsc",
    ]) {
      const response = await request.get(site + pagePath, { maxRedirects: 0, headers: { RSC: "1" } });
      expect(response.status(), pagePath).toBe(404);
      expect(response.headers()["x-content-type-options"], pagePath).toBe("nosniff");
      expect(response.headers()["cache-control"], pagePath).toBe("no-store");
    }
  });

  test(`${through}: a method that a page does not take is refused`, async ({ request, baseURL }) => {
    const site = siteOf(baseURL);
    for (const method of ["PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS", "POST"])
      for (const page of ["/", SENATOR, "/search", "/embed/senators/tammy-baldwin", "/robots.txt", "/grid/csv"]) {
        const response = await request.fetch(site + page, { method, headers: { "Next-Action": "x" }, data: "x" });
        expect([method, page, response.status()]).toEqual([method, page, 405]);
        expect(response.headers().allow, `${method} ${page}`).toContain("GET, HEAD");
        expect(response.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
      }
    const head = await request.head(site + SENATOR);
    expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
    expect((await request.fetch(`${site}/api/v1/senators`, { method: "OPTIONS" })).status()).toBe(204);
    const posted = await request.post(`${site}/api/v1/senators`, { data: {} });
    expect([posted.status(), posted.headers().allow]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await posted.json()).toMatchObject({
      status: 405,
      type: expect.stringContaining("/api#method-not-allowed"),
    });
  });

  test(`${through}: a page has one name, and what is none is refused without an error`, async ({ baseURL }) => {
    const site = siteOf(baseURL);
    const ask = async (target: string) => rawResponse(site, target);
    for (const [target, name] of [
      ["/senators/", "/senators"],
      ["/%73enators", "/senators"],
      ["/senators//tammy-baldwin", SENATOR],
      ["/senators/tammy%2dbaldwin?state=MT", `${SENATOR}?state=MT`],
      ["/%61dmin/sign-in", "/admin/sign-in"],
    ] as const) {
      const { status, location } = await ask(target);
      expect([target, status, location && new URL(location, site).href]).toEqual([target, 308, site + name]);
    }
    for (const target of [
      "/senators/%",
      "/senators/%ff",
      "/%00",
      "/senators%2Ftammy-baldwin",
      "/senators\\x",
      "/a/../%2e%2e/b",
    ])
      expect([target, (await ask(target)).status]).toEqual([target, 400]);
  });
}

test("the shipped nginx: what it answers by itself has security headers, each once, and is stored nowhere", async ({
  request,
}) => {
  test.skip(!nginx, "nginx is not installed");
  const site = nginx?.baseUrl ?? "";
  for (const [pagePath, status] of [
    ["/_next/image", 404],
    ["/health/ready", 404],
    [SENATOR, 200],
    [SENATOR, 200],
    ["/api/v1/senators", 200],
    ["/admin/sign-in", 200],
  ] as const) {
    const response = await request.get(site + pagePath);
    expect([pagePath, response.status()]).toEqual([pagePath, status]);
    for (const name of ["content-security-policy", "x-content-type-options", "x-frame-options", "cache-control"])
      expect(
        response.headersArray().filter((header) => header.name.toLowerCase() === name),
        `${name} of ${pagePath}`,
      ).toHaveLength(1);
  }
});

test("the shipped nginx: stores pages and files that the app marks, and nothing else", async ({ request }) => {
  test.skip(!nginx, "nginx is not installed");
  const { baseUrl: site = "", cacheFolder = "" } = nginx ?? {};
  const stored = () => storedIn(cacheFolder);
  const style = /\/_next\/static\/[^"]+\.css/.exec(await (await request.get(`${site}/`)).text())?.[0] ?? "";
  for (const pagePath of [style, SENATOR]) {
    // At the beginning of a second a page is stored, too, for the time when no server answers.
    await expect.poll(async () => (await request.get(site + pagePath)).ok() && stored()).toContain(pagePath);
  }
  const before = stored();
  for (const pagePath of [
    "/search?q=jail",
    "/report",
    "/api/v1/senators",
    "/feeds/corrections.atom",
    "/images",
    "/oembed?url=x",
    "/grid/csv",
    "/no-such-page",
    "/senators/nobody-example",
    "/admin/sign-in",
    "/health/live",
    "/senators//jon-tester",
  ])
    await request.get(site + pagePath, { maxRedirects: 0, headers: { RSC: "", "Next-Action": "" } });
  expect(stored().filter((key) => !before.includes(key))).toEqual([]);
});

test("three hundred pictures of Next's, asked for with RSC, write nothing to the disk", async ({ request }) => {
  const before = sizeOf(".next-test/cache");
  await Promise.all(
    Array.from({ length: 300 }, (_, n) =>
      request.get(`/_next/image?url=%2Ficon.svg%23${n}&w=3840&q=75`, { headers: { RSC: "1" } }),
    ),
  );
  expect(sizeOf(".next-test/cache")).toBe(before);
});

/** The answer to a target as it is written, without a client's own ideas of what it means. */
function rawResponse(site: string, target: string): Promise<{ status: number; location: string | undefined }> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const request = http.get({ host: hostname, port, path: target, agent: false }, (res) => {
      res.resume();
      resolve({ status: res.statusCode ?? 0, location: res.headers.location });
    });
    request.on("error", reject);
  });
}

/** The addresses of what nginx has stored, as its files name them. */
function storedIn(cacheFolder: string): string[] {
  const files = fs.globSync(path.join(cacheFolder, "**/*")).filter((file) => fs.statSync(file).isFile());
  return files.map((file) => /\nKEY: [^/]+(\/\S*)/.exec(fs.readFileSync(file, "latin1"))?.[1] ?? file);
}

function sizeOf(folder: string): number {
  const files = fs.existsSync(folder) ? fs.globSync(path.join(folder, "**/*")) : [];
  return files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
}
