/** What is tried against a front server: nothing but what the route table allows gets in, and nothing else gets out. */
import http from "node:http";
import net from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FROM_NEXT, openFrontServer } from "../support/server/front-server.ts";

type Open = Awaited<ReturnType<typeof openFrontServer>>;
/** What reached Next since the test began. */
const reached: { method: string; url: string; headers: http.IncomingHttpHeaders }[] = [];
let open: Open;

beforeAll(async () => {
  open = await openFrontServer(
    async (req, res) => {
      for await (const _chunk of req);
      reached.push({ method: req.method ?? "", url: req.url ?? "", headers: req.headers });
      // As Next does where a page is static, and where its own scripts ask for its data.
      const isData = "rsc" in req.headers || "next-action" in req.headers;
      res.writeHead(req.url?.startsWith("/_not-found") ? 404 : 200, {
        "Content-Type": isData ? "text/x-component" : "text/html",
        "Cache-Control": isData ? "s-maxage=31536000" : FROM_NEXT,
        "Set-Cookie": ["__prerender_bypass=x", "said-and-voted.draft-owner=y"],
        "X-Powered-By": "Next.js",
        "X-Nextjs-Cache": "HIT",
        "X-Middleware-Rewrite": "/elsewhere",
        Link: "</_next/a.js>; rel=preload",
        Server: "next",
      });
      res.end(isData ? "0:data" : `<p>page ${req.url}</p>`);
    },
    { siteUrl: "https://site.test" },
  );
});
afterAll(() => open.close());
beforeEach(() => {
  open.site.pages.cache.invalidate();
  reached.length = 0;
});

type RawResponse = { status: number; headers: http.IncomingHttpHeaders; body: string };

function ask(path: string, options: http.RequestOptions = {}, body?: string): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port: open.port, path, agent: false, ...options }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** The whole answer to these bytes, as they come. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let response = "";
    const socket = net.connect(open.port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.setTimeout(10_000, () => socket.destroy(new Error(`no end of ${JSON.stringify(response)}`)));
    socket.on("data", (data) => {
      response += data.toString("latin1");
    });
    socket.on("close", () => resolve(response));
    socket.on("error", reject);
  });
}

const SECURITY = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "permissions-policy",
  "strict-transport-security",
];

/** By which a program speaks to Next, a proxy to a server, or a browser of what it is about to do. */
const HOSTILE_HEADERS: Record<string, string>[] = [
  { rsc: "" },
  { rsc: "1" },
  { RSC: "1" },
  { "next-action": "" },
  { "next-action": "7f".repeat(21) },
  { "next-router-state-tree": "%5B%22%22%5D" },
  { "next-router-prefetch": "1" },
  { "next-router-segment-prefetch": "/_tree" },
  { "next-url": "/admin" },
  { "next-resume": "1" },
  { "next-hmr-refresh": "1" },
  { "x-nextjs-data": "1" },
  { "x-middleware-subrequest": Array(5).fill("src/middleware").join(":") },
  { "x-middleware-prefetch": "1" },
  { "x-middleware-invoke": "1" },
  { "x-invoke-path": "/admin" },
  { "x-invoke-status": "500" },
  { "x-matched-path": "/admin" },
  { "x-now-route-matches": "1=a" },
  { "x-prerender-revalidate": "1" },
  { "x-prerender-revalidate-if-generated": "1" },
  { "x-vercel-id": "1" },
  { "x-rewrite-url": "/admin" },
  { "x-original-url": "/admin" },
  { "x-http-method-override": "DELETE" },
  { "x-forwarded-host": "evil.test" },
  { "x-forwarded-for": "203.0.113.7" },
  { "x-forwarded-proto": "https" },
  { "x-forwarded-prefix": "/evil" },
  { forwarded: "host=evil.test" },
  { purpose: "prefetch" },
  { "sec-purpose": "prefetch" },
  { cookie: "__prerender_bypass=x; __next_preview_data=y; said-and-voted.session_token=z" },
  { authorization: "Bearer x" },
  { range: "bytes=0-1" },
  { "if-range": '"x"' },
  { "content-security-policy": "script-src 'nonce-mine'" },
  { accept: "text/x-component" },
  { te: "trailers" },
  { upgrade: "h2c", connection: "upgrade, http2-settings", "http2-settings": "" },
];

describe("a header that is not the route's", () => {
  test.each(HOSTILE_HEADERS)(
    "%o changes nothing of a page that everybody gets, nor what is stored",
    async (headers) => {
      for (const path of ["/cached/a", "/list?state=MT", "/uncached/a?q=1", "/embed/a", "/form"]) {
        open.site.pages.cache.invalidate();
        reached.length = 0;
        const plain = await ask(path);
        open.site.pages.cache.invalidate();
        const attempt = await ask(path, { headers });
        expect([attempt.status, attempt.body]).toEqual([200, plain.body]);
        const { date: _, "x-request-id": __, connection: ___, "keep-alive": ____, ...said } = attempt.headers;
        expect({ ...plain.headers, date: undefined, "x-request-id": undefined }).toMatchObject(said);
        const [first, second] = reached;
        expect(second).toEqual({ ...first, headers: { ...first?.headers, "x-request-id": expect.any(String) } });
        expect(Object.keys(second?.headers ?? {}).sort()).toEqual([
          "accept-encoding",
          "host",
          "user-agent",
          "x-request-id",
        ]);
      }
    },
  );

  test("twice over, or in another case, it is no other", async () => {
    const response = await raw(
      "GET /cached/a HTTP/1.1\r\nHost: site.test\r\nrSc: 1\r\nRSC: 1\r\nNEXT-ACTION: x\r\nnext-action: y\r\nConnection: close\r\n\r\n",
    );
    expect(response).toMatch(/^HTTP\/1\.1 200 /);
    expect(response).toContain("<p>page /cached/a</p>");
    expect(Object.keys(reached[0]?.headers ?? {})).not.toContain("rsc");
  });

  test("an empty one reaches nobody, below /admin neither", async () => {
    await ask("/admin/page", { headers: { rsc: "", "next-action": "" } });
    expect(reached[0]?.headers).not.toHaveProperty("rsc");
    expect(reached[0]?.headers).not.toHaveProperty("next-action");
  });

  test("below /admin Next's scripts are heard, and of cookies ours alone", async () => {
    const sent = { rsc: "1", "next-url": "/admin", origin: "https://site.test", "user-agent": "a browser" };
    const { headers } = await ask("/admin/page?_rsc=1", {
      headers: {
        ...sent,
        cookie: "a=b; __Secure-said-and-voted.session_token=c; __prerender_bypass=d",
        "x-nextjs-data": "1",
      },
    });
    expect(reached[0]).toMatchObject({
      url: "/admin/page?_rsc=1",
      headers: { ...sent, cookie: "__Secure-said-and-voted.session_token=c" },
    });
    expect(reached[0]?.headers).not.toHaveProperty("x-nextjs-data");
    expect(headers["content-type"]).toBe("text/x-component");
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("what a public form sends names its action and its origin, and nothing of the client", async () => {
    await ask(
      "/form",
      {
        method: "POST",
        headers: {
          "next-action": "x",
          rsc: "1",
          origin: "https://site.test",
          cookie: "said-and-voted.a=b",
          "user-agent": "c",
        },
      },
      "a=b",
    );
    expect(reached[0]?.headers).toMatchObject({
      "next-action": "x",
      origin: "https://site.test",
      "content-length": "3",
    });
    expect(reached[0]?.headers).not.toMatchObject({ rsc: "1" });
    expect(reached[0]?.headers).not.toHaveProperty("cookie");
  });

  test("a program's conditions are passed on, and its cookies are not", async () => {
    await ask("/dynamic", { headers: { "if-none-match": '"a"', accept: "text/csv", cookie: "said-and-voted.a=b" } });
    expect(reached[0]?.headers).toMatchObject({ "if-none-match": '"a"', accept: "text/csv" });
    expect(reached[0]?.headers).not.toHaveProperty("cookie");
  });
});

describe("a query", () => {
  test.each(["_rsc=1", "__nextDataReq=1", "nxtPid=b", "__nextLocale=x", "amp=1", "dpl=x", "q=1", "x"])(
    "with a key that the page does not read, ?%s, makes no other page",
    async (query) => {
      await ask("/cached/a");
      const again = await ask(`/cached/a?${query}`);
      expect([again.headers["x-cache"], reached.map(({ url }) => url)]).toEqual(["HIT", ["/cached/a"]]);
      await ask(`/uncached/a?q=2&${query}&about=3`);
      expect(reached.at(-1)?.url.replace(/^.*q=2(&q=1)?/, "")).toBe("&about=3");
    },
  );
});

describe("a method", () => {
  const ALLOWED: Record<string, string> = {
    "/cached/a": "GET, HEAD",
    "/uncached/a": "GET, HEAD",
    "/form": "GET, HEAD, POST",
    "/admin/page": "GET, HEAD, POST",
    "/dynamic": "GET, HEAD",
    "/api/v1/senators": "GET, HEAD, OPTIONS",
    "/download/a.csv": "GET, HEAD, OPTIONS",
    "/health/live": "GET, HEAD",
    "/_next/static/a.js": "GET, HEAD",
  };
  const METHODS = [
    "POST",
    "PUT",
    "DELETE",
    "PATCH",
    "TRACE",
    "OPTIONS",
    "PROPFIND",
    "QUERY",
    "PURGE",
    "LINK",
    "SEARCH",
  ];

  test.each(Object.entries(ALLOWED))(
    "that %s does not take is refused, with those that it takes",
    async (path, allow) => {
      await ask("/cached/a");
      reached.length = 0;
      for (const method of METHODS.filter((each) => !allow.split(", ").includes(each))) {
        const { status, headers } = await ask(path, { method });
        expect([method, status, headers.allow, headers["cache-control"]]).toEqual([method, 405, allow, "no-store"]);
        for (const name of SECURITY) expect(headers, `${method} ${path}`).toHaveProperty(name);
      }
      expect(reached).toEqual([]);
    },
  );

  test("HEAD has the headers of GET, and no body", async () => {
    for (const path of ["/cached/a", "/uncached/a?q=1", "/dynamic", "/admin/page", "/nothing", "/health/live"]) {
      const [get, head] = [await ask(path), await ask(path, { method: "HEAD" })];
      expect([path, head.status, head.body]).toEqual([path, get.status, ""]);
      for (const name of [...SECURITY.slice(1), "content-type", "cache-control"])
        expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    }
  });

  test("at an address that is none is refused like any other", async () => {
    expect((await ask("/nothing", { method: "POST" }, "a=b")).status).toBe(404);
    expect((await ask("/_next/image?url=%2Fa", { method: "POST" }, "a=b")).status).toBe(404);
    expect(reached).toEqual([]);
  });
});

describe("an answer", () => {
  test.each(["/cached/a", "/list?state=MT", "/uncached/a", "/embed/a", "/dynamic", "/admin/page", "/api/v1/senators"])(
    "of Next's leaves with our headers alone: %s",
    async (path) => {
      const { headers } = await ask(path);
      const ours = ["cache-control", "connection", "content-length", "content-type", "date", "etag", "vary", "x-cache"];
      const allowed = [...ours, ...SECURITY, "x-frame-options", "x-request-id"];
      if (path === "/admin/page") allowed.push("set-cookie");
      if (path.startsWith("/api")) allowed.push("link");
      if (path === "/dynamic") allowed.push("link");
      expect(Object.keys(headers).filter((name) => !allowed.includes(name))).toEqual([]);
      for (const name of SECURITY) expect(Object.keys(headers)).toContain(name);
      expect(headers["cache-control"]).not.toContain("31536000");
    },
  );

  test("of the app's that failed, or found nothing, is stored by nobody", async () => {
    const failing = await openFrontServer((req, res) => {
      res.writeHead(req.url?.includes("500") ? 500 : 404, {
        "Content-Type": "text/plain",
        "Cache-Control": "s-maxage=9",
      });
      res.end("no");
    });
    for (const path of ["/dynamic/404", "/dynamic/500", "/api/v1/404", "/admin/500"]) {
      const response = await fetch(failing.address + path, { headers: { "x-proxy-time": "1795328100.500" } });
      expect([path, response.headers.get("cache-control")]).toEqual([path, "no-store"]);
      expect(response.headers.get("x-accel-expires")).toBeNull();
    }
    await failing.close();
  });
});

describe("bytes that are no request of ours", () => {
  const HOST = "Host: site.test\r\n";
  test.each([
    ["no host", "GET /cached/a HTTP/1.1\r\n\r\n", 400],
    ["two hosts", `GET /cached/a HTTP/1.1\r\n${HOST}Host: evil.test\r\n\r\n`, 400],
    ["an odd host", "GET /cached/a HTTP/1.1\r\nHost: evil.test/@site.test\r\n\r\n", 400],
    ["a host with a space", "GET /cached/a HTTP/1.1\r\nHost: a b\r\n\r\n", 400],
    ["an absolute address", `GET http://evil.test/cached/a HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["another host's address", `GET //evil.test/ HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["an asterisk", `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a stray percent sign", `GET /cached/% HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a null byte", `GET /cached/%00 HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["bytes that are not ASCII", `GET /cached/\u00c3\u00a9 HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a method in small letters", `get /cached/a HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a method that does not exist", `BREW /cached/a HTTP/1.1\r\n${HOST}\r\n`, 400],
    ["a tunnel", `CONNECT evil.test:443 HTTP/1.1\r\n${HOST}\r\n`, 405],
    ["an expectation", `GET /cached/a HTTP/1.1\r\n${HOST}Expect: nothing\r\n\r\n`, 417],
    ["two lengths", `POST /form HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`, 400],
    [
      "a length and pieces",
      `POST /form HTTP/1.1\r\n${HOST}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na`,
      400,
    ],
    ["a long header", `GET /cached/a HTTP/1.1\r\n${HOST}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["another protocol", `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`, 400],
  ])("%s is refused, with all security headers, and reaches nobody", async (_name, bytes, status) => {
    const closing = bytes.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    const response = await raw(bytes.includes("HTTP/2.0") ? bytes : closing);
    expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const name of [...SECURITY, "x-frame-options", "cache-control: no-store"])
      expect(response.toLowerCase()).toContain(name);
    expect(reached).toEqual([]);
  });

  test("a form that never ends is told so, and one that is too long", async () => {
    const long = await raw(
      `POST /form HTTP/1.1\r\n${HOST}Content-Length: 900000\r\nAccept: text/html\r\n\r\n${"a".repeat(1000)}`,
    );
    expect(long).toMatch(/^HTTP\/1\.1 413 /);
    const pieces = await raw(
      `POST /form HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n${`fff\r\n${"a".repeat(0xfff)}\r\n`.repeat(40)}`,
    );
    expect(pieces).toMatch(/^HTTP\/1\.1 413 /);
    for (const name of SECURITY) expect(pieces.toLowerCase()).toContain(name);
    expect(reached).toEqual([]);
  });
});

describe("another spelling", () => {
  test.each([
    ["/cached/%61", "/cached/a"],
    ["/cached//a", "/cached/a"],
    ["/cached/a/", "/cached/a"],
    ["/cached/a%7eb", "/cached/a~b"],
    ["/%63ached/a?q=1", "/cached/a?q=1"],
    ["/%61dmin/page", "/admin/page"],
  ])("%s leads to %s, is stored by nobody, and is seen by nobody", async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location, headers["cache-control"]]).toEqual([308, location, "no-store"]);
    expect(reached).toEqual([]);
    expect(open.site.pages.cache.size.pages).toBe(0);
  });
});
