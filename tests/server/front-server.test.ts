/** The server in front of the app, over real connections: what it keeps, what it lets through, how it fails. */
import http from "node:http";
import net from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { RESPONSE_STATUS_META } from "#domain/site/response-status.ts";
import { ERROR_PAGES } from "#domain/wording/labels.ts";
import { createMetrics } from "#server/metrics.ts";
import { signedSessionCookie } from "../support/auth/session-cookie.ts";
import { FROM_NEXT, manualDataVersion, openFrontServer, SMALL_SITE, sendPage } from "../support/server/front-server.ts";

type Open = Awaited<ReturnType<typeof openFrontServer>>;
const open: Open[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serve(...given: Parameters<typeof openFrontServer>): Promise<Open> {
  const opened = await openFrontServer(...given);
  open.push(opened);
  return opened;
}

/** A raw exchange, without a client's own ideas of decoding or normalizing. */
function ask(port: number, path: string, options: http.RequestOptions = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path, agent: false, ...options }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }));
    });
    request.on("error", reject);
    request.end();
  });
}

/** A reader who has the beginning of their answer, and reads no more of it. */
function beginReading(port: number, path: string): Promise<http.ClientRequest> {
  return new Promise((resolve) => {
    const request = http.get({ host: "127.0.0.1", port, path, agent: false }, () => resolve(request));
    request.on("error", () => {});
  });
}

describe("a page for everybody", () => {
  test("is made once, whatever the query, and again when it is let go", async () => {
    let rendered = 0;
    const { site, port } = await serve((_req, res) => sendPage(res, `<p>${++rendered}</p>`));
    const first = await ask(port, "/cached/a");
    expect(first.headers["x-cache"]).toBe("MISS");
    const again = await ask(port, "/cached/a?utm_source=x");
    expect([again.headers["x-cache"], again.body.toString()]).toEqual(["HIT", "<p>1</p>"]);
    site.pages.cache.invalidate();
    expect((await ask(port, "/cached/a")).body.toString()).toBe("<p>2</p>");
  });

  test("is made once for a crowd that asks at the same moment", async () => {
    let rendered = 0;
    const { port } = await serve(async (_req, res) => {
      rendered += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      sendPage(res, "<p>x</p>");
    });
    const responses = await Promise.all(Array.from({ length: 30 }, () => ask(port, "/cached/a")));
    expect(responses.map(({ status }) => status)).toEqual(Array(30).fill(200));
    expect(rendered).toBe(1);
  });

  test("sees nothing of whoever asked first", async () => {
    const { port } = await serve((req, res) => {
      sendPage(res, JSON.stringify([req.url, req.headers]));
    });
    const { body } = await ask(port, "/cached/a?q=secret", {
      headers: { cookie: "secret=1", "x-forwarded-host": "evil.test", "accept-language": "secret", host: "evil.test" },
    });
    expect(body.toString()).not.toMatch(/secret|evil/);
    expect(JSON.parse(body.toString())[1]).toEqual({
      host: "site.test",
      "x-request-id": expect.any(String),
      "accept-encoding": "identity",
      "user-agent": "lightMyRequest",
    });
  });

  test("may be kept for a second by a cache in between; that nothing is there, or that it failed, may not", async () => {
    const { port } = await serve((req, res) => {
      if (req.url === "/cached/there") return sendPage(res, "<p>x</p>");
      res.writeHead(404, { "Content-Type": "text/html", "Cache-Control": FROM_NEXT }).end("<p>nothing</p>");
    });
    const [there, nothing] = await Promise.all([ask(port, "/cached/there"), ask(port, "/cached/nothing")]);
    expect(there.headers["cache-control"]).toBe("public, max-age=0, s-maxage=1, stale-if-error=86400");
    expect([nothing.status, nothing.headers["cache-control"]]).toEqual([404, "no-store"]);
  });

  test("is kept by nginx until its second ends, and not in the beginning of one, when an edit may not be noticed", async () => {
    const { port } = await serve((req, res) => {
      if (req.url === "/cached/there") return sendPage(res, "<p>x</p>");
      res.writeHead(404, { "Content-Type": "text/html", "Cache-Control": FROM_NEXT }).end("<p>nothing</p>");
    });
    const expires = async (time?: string, path = "/cached/there") =>
      (await ask(port, path, { headers: time === undefined ? {} : { "x-proxy-time": time } })).headers[
        "x-accel-expires"
      ];
    expect(await expires("1795328100.200")).toBe("@1795328100");
    expect(await expires("1795328100.999")).toBe("@1795328100");
    expect(await expires("1795328100.199")).toBe("@1795328099");
    expect(await expires()).toBeUndefined();
    expect(await expires("now")).toBeUndefined();
    expect(await expires("1795328100.500", "/cached/nothing")).toBeUndefined();
  });

  test("is each choice of a list's filters, in whatever order and beside whatever else they are asked for", async () => {
    const asked: string[] = [];
    const { port } = await serve((req, res) => {
      asked.push(req.url ?? "");
      sendPage(res, String(req.url));
    });
    const bodyOf = async (path: string) => (await ask(port, path)).body.toString();
    expect(await bodyOf("/list?utm=1")).toBe("/list");
    expect(await bodyOf("/list?utm=1&state=MT&party=D")).toBe("/list?party=D&state=MT");
    expect(await bodyOf("/list?party=D&state=MT&fbclid=2")).toBe("/list?party=D&state=MT");
    expect(await bodyOf("/list?state=&party=")).toBe("/list?party=&state=");
    expect(await bodyOf("/list?state=MT&state=PA")).toBe("/list?state=MT&state=PA");
    expect(await bodyOf("/list?state=PA&state=MT")).toBe("/list?state=PA&state=MT");
    expect(await bodyOf("/list?state=%3Cb%3E+%26")).toBe("/list?state=%3Cb%3E+%26");
    expect(asked).toHaveLength(6);
  });

  test("is none that asks for more than anybody does, nor one that says that there is nothing", async () => {
    const { port } = await serve((req, res) => {
      sendPage(
        res,
        req.url?.includes("none") ? `<meta name="${RESPONSE_STATUS_META}" content="404"/><p>x</p>` : "<p>x</p>",
      );
    });
    const long = await ask(port, `/list?state=${"x".repeat(400)}`);
    expect([long.status, long.headers["x-cache"]]).toEqual([200, "BYPASS"]);
    for (let time = 0; time < 2; time += 1) {
      const nothing = await ask(port, "/list?state=none");
      expect([nothing.status, nothing.headers["x-cache"]]).toEqual([404, "MISS"]);
      expect(nothing.headers["cache-control"]).toBe("no-store");
      expect(nothing.body.toString(), "in its own words").toBe("<p>x</p>");
    }
  });

  test("or for one: made for each request out of its address alone, without the framework, and kept by nobody", async () => {
    const asked: string[] = [];
    const { site, port } = await serve((req, res) => {
      asked.push(req.url ?? "");
      const from = [req.headers["x-from"] ?? "nobody"].join();
      if (req.url?.startsWith("/uncached/a")) sendPage(res, `<p>${from}</p><script src="/_next/a.js"></script>`);
      else res.writeHead(404, { "Content-Type": "text/html" }).end('<html id="__next_error__"></html>');
    });
    for (let time = 0; time < 2; time += 1) {
      const rendered = await ask(port, "/uncached/a?q=1&about=%2Fb", { headers: { "x-from": "secret" } });
      expect([rendered.headers["x-cache"], rendered.body.toString()]).toEqual(["BYPASS", "<p>nobody</p>"]);
      expect(rendered.headers["cache-control"]).toBe("no-store");
      expect(rendered.headers["content-security-policy"]).toContain("script-src 'self';");
    }
    expect(asked).toEqual(["/uncached/a?q=1&about=%2Fb", "/uncached/a?q=1&about=%2Fb"]);
    expect(site.pages.cache.size).toEqual({ pages: 0, bytes: 0 });
  });

  test("comes packed as the browser likes it, and is the same in every form", async () => {
    const html = `<p>${"long ".repeat(2000)}</p>`;
    const { port } = await serve((_req, res) => sendPage(res, html));
    for (const [accepted, encoding, unpack] of [
      ["gzip, deflate, br", "br", brotliDecompressSync],
      ["gzip;q=0.8", "gzip", gunzipSync],
      ["br;q=0, gzip", "gzip", gunzipSync],
      ["deflate", undefined, (body: Buffer) => body],
    ] as const) {
      const { headers, body } = await ask(port, "/cached/a", { headers: { "accept-encoding": accepted } });
      expect(headers["content-encoding"]).toBe(encoding);
      expect(Number(headers["content-length"])).toBe(body.length);
      expect(unpack(body).toString()).toBe(html);
      expect(headers.vary).toBe("Accept-Encoding");
    }
  });

  test("is asked for again where it came in parts, and fails where it comes in no other way", async () => {
    const IN_PARTS =
      '<title>x</title><template id="B:0"></template><div hidden id="S:0">late</div><script>$RC()</script>';
    const asked = new Map<string, number>();
    const { port } = await serve((req, res) => {
      const url = req.url ?? "";
      asked.set(url, (asked.get(url) ?? 0) + 1);
      sendPage(res, url === "/cached/once" && asked.get(url) === 2 ? "<p>whole</p>" : IN_PARTS);
    });
    expect((await ask(port, "/cached/once")).body.toString()).toBe("<p>whole</p>");
    expect((await ask(port, "/cached/never")).status).toBe(500);
    expect([...asked.values()]).toEqual([2, 3]);
  });

  test("is not sent again to who has it, and its headers alone on HEAD", async () => {
    const { port } = await serve((_req, res) => sendPage(res, "<p>x</p>"));
    const head = await ask(port, "/cached/a", { method: "HEAD" });
    expect([head.status, head.body.length, head.headers["content-length"]]).toEqual([200, 0, "8"]);
    const { etag = "" } = head.headers;
    const unchanged = await ask(port, "/cached/a", { headers: { "if-none-match": `"other", ${etag}` } });
    expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
    expect(unchanged.headers["content-security-policy"]).toContain("script-src 'self'");
  });

  test("is made again when the record changed while it was made, so that no page is of two moments", async () => {
    const { state, dataVersion } = manualDataVersion();
    let rendered = 0;
    const { port } = await serve(
      (_req, res) => {
        rendered += 1;
        if (rendered === 1 && state.latest) state.latest = { ...state.latest, version: "2" };
        sendPage(res, `<p>${rendered}</p>`);
      },
      { dataVersion },
    );
    expect((await ask(port, "/cached/a")).body.toString()).toBe("<p>2</p>");
  });

  test("two thousand invented addresses leave nothing behind", async () => {
    const { site, port } = await serve((_req, res) => {
      res.writeHead(404, { "Content-Type": "text/html", "Cache-Control": FROM_NEXT });
      res.end(`<p>${"no such page ".repeat(300)}</p>`);
    });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
    for (let at = 0; at < 2_000; at += 100)
      await Promise.all(Array.from({ length: 100 }, (_, i) => ask(port, `/cached/invented-${at + i}`, { agent })));
    agent.destroy();
    expect(site.pages.cache.size).toEqual({ pages: 0, bytes: 0 });
  }, 60_000);

  test("one 404 page is rendered once for all URLs, and again when it is evicted", async () => {
    const asked: string[] = [];
    const { site, port } = await serve((req, res) => {
      asked.push(req.url ?? "");
      const isWordless = req.url?.startsWith("/cached/");
      res.writeHead(404, { "Content-Type": "text/html", "Cache-Control": FROM_NEXT });
      res.end(isWordless ? '<html id="__next_error__"></html>' : `<p>${asked.length}</p>`);
    });
    for (const path of ["/wp-login.php", "/.env", "/a/b?c=d", "/cached/nobody", "/cached/nobody-else"]) {
      const { status, body, headers } = await ask(port, path);
      expect([status, body.toString(), headers["cache-control"]]).toEqual([404, "<p>1</p>", "no-store"]);
    }
    expect(asked).toEqual(["/_not-found", "/cached/nobody", "/cached/nobody-else"]);
    site.pages.cache.invalidate();
    expect((await ask(port, "/xmlrpc.php")).body.toString()).toBe("<p>4</p>");
    // Not even what Next would have something of its own to say to.
    for (const path of ["/_next/image", "/_next/static/b.js", "/_next/data/x/cached/a.json", "/dynamic/a/b"])
      expect((await ask(port, path)).status).toBe(404);
    expect(asked.slice(4)).toEqual([]);
  });

  test("memory is bounded, however much there is", async () => {
    const { site, port } = await serve((_req, res) => {
      res.writeHead(200, { "Content-Type": "image/png", "Cache-Control": FROM_NEXT });
      res.end(Buffer.alloc(1024 * 1024));
    });
    for (let at = 0; at < 100; at += 1) await ask(port, `/cached/${at}`);
    expect(site.pages.cache.size.bytes).toBeLessThan(64 * 1024 * 1024);
    expect(site.pages.cache.size.pages).toBeGreaterThan(50);
  });
});

describe("an answer for one client", () => {
  test("has a nonce that the app reads, and that no two answers share", async () => {
    const { port } = await serve((req, res) => {
      res.setHeader("Content-Type", "text/html");
      res.end(String(req.headers["content-security-policy"]));
    });
    const policies = await Promise.all([1, 2].map(() => ask(port, "/admin/page")));
    for (const { body, headers } of policies) expect(headers["content-security-policy"]).toBe(body.toString());
    expect(policies[0]?.body.toString()).toMatch(/'nonce-[A-Za-z0-9+/=]{24}'/);
    expect(policies[0]?.body).not.toEqual(policies[1]?.body);
  });
});

describe("who is asking", () => {
  const echo = (req: http.IncomingMessage, res: http.ServerResponse) => {
    res.end(JSON.stringify(req.headers));
  };

  test("what a stranger says of their own address is dropped", async () => {
    const { port } = await serve(echo);
    const { body } = await ask(port, "/admin/page", {
      headers: {
        "x-forwarded-for": "203.0.113.7",
        "x-forwarded-host": "evil.test",
        "x-real-ip": "203.0.113.7",
        "x-middleware-subrequest": "src/middleware",
        "content-security-policy": "script-src 'nonce-mine'",
      },
    });
    const seen = JSON.parse(body.toString());
    expect(seen["x-forwarded-for"]).toBe("127.0.0.1");
    expect(body.toString()).not.toMatch(/evil|203\.0\.113|subrequest|nonce-mine/);
  });

  test("behind one proxy of ours, its word counts and what stands before it does not", async () => {
    const { clientNetwork } = await import("#domain/site/client-network.ts");
    const { port } = await serve(echo, { trustedProxies: 1 });
    const { body } = await ask(port, "/dynamic", { headers: { "x-forwarded-for": "203.0.113.7, 198.51.100.9" } });
    const seen = JSON.parse(body.toString())["x-forwarded-for"] as string;
    expect(seen).toBe("203.0.113.7, 198.51.100.9, 127.0.0.1");
    expect(clientNetwork(seen, 1)).toBe("198.51.100.9");
  });
});

describe("when things go wrong", () => {
  const fails = (_req: http.IncomingMessage, res: http.ServerResponse) => {
    res.writeHead(500, { "Content-Type": "text/html" });
    res.write("<html id='__next_error__'>");
    res.end("</html>");
  };

  test.each(["/cached/a", "/dynamic"])(
    "the database is gone, at %s: a readable page that says when to come again",
    async (path) => {
      const { state, dataVersion } = manualDataVersion();
      const { port } = await serve(fails, { dataVersion });
      const fault = await ask(port, path);
      expect([fault.status, fault.headers["retry-after"]]).toEqual([500, undefined]);
      state.latest = null;
      const unavailable = await ask(port, path);
      expect([unavailable.status, unavailable.headers["retry-after"]]).toEqual([503, "30"]);
      expect(unavailable.body.toString()).toContain(ERROR_PAGES.database_unavailable.text);
      expect(unavailable.body.toString()).not.toMatch(/__next_error__|<script/);
      expect(unavailable.headers["content-security-policy"]).toContain("script-src 'self';");
    },
  );

  test("cached pages are still served without the database", async () => {
    const { state, dataVersion } = manualDataVersion();
    const { port } = await serve((_req, res) => sendPage(res, "<p>x</p>"), { dataVersion });
    await ask(port, "/cached/a");
    state.latest = null;
    expect((await ask(port, "/cached/a")).status).toBe(200);
    expect((await ask(port, "/health/ready")).status).toBe(503);
    expect((await ask(port, "/health/live")).status).toBe(200);
  });

  test("a form that cannot be saved comes back whole, to be sent again", async () => {
    const { state, dataVersion } = manualDataVersion();
    const { port, address } = await serve((_req, res) => sendPage(res, "saved"), { dataVersion });
    state.latest = null;
    const send = (origin: string, text: string, name = "text") =>
      fetch(`${address}/form?about=here`, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams([
          [name, text],
          ["$ACTION_KEY", "k1"],
        ]),
      }).then((response) => response.text());
    const formValues = `"quoted" & <script>alert(1)</script>\nand a second line`;
    const page = await send(`http://127.0.0.1:${port}`, formValues);
    expect(page).toContain('action="/form?about=here"');
    expect(page).toContain("and a second line</dd>");
    expect(page).toContain('name="$ACTION_KEY" value="k1"');
    expect(page).not.toContain("<script");
    // Another site's form is not ours to send again, and a password is not written into a page.
    expect(await send("http://evil.test", formValues)).not.toContain("second line");
    expect(await send(`http://127.0.0.1:${port}`, "hunter2 hunter2", "password")).not.toContain("hunter2");
  });

  test("a program gets JSON, and Next's own scripts get Next's answer", async () => {
    const { port } = await serve(fails);
    const json = await ask(port, "/dynamic", { headers: { accept: "application/json" } });
    expect(JSON.parse(json.body.toString())).toMatchObject({ status: 500, requestId: json.headers["x-request-id"] });
    const script = await ask(port, "/admin/page", { headers: { rsc: "1" } });
    expect(script.body.toString()).toContain("__next_error__");
  });

  test("a crowd that asks for more than can be made is told to come again, and those that came first are served", async () => {
    const { port } = await serve(async (_req, res) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      res.end("made");
    });
    const responses = await Promise.all(Array.from({ length: 400 }, (_, i) => ask(port, `/dynamic/${i}`)));
    const served = responses.filter(({ status }) => status === 200);
    const turnedAway = responses.filter(({ status }) => status === 503);
    expect(served.length + turnedAway.length).toBe(400);
    expect(served.length).toBeGreaterThanOrEqual(200);
    expect(turnedAway.every(({ headers }) => headers["retry-after"] === "5")).toBe(true);
    expect((await ask(port, "/dynamic/after")).status).toBe(200);
  });

  test("readers who take their time hold no place, and one who hangs up in the middle of an answer is done with", async () => {
    const metrics = createMetrics();
    const ended = async () => (await metrics.requests.get()).values.reduce((sum, { value }) => sum + value, 0);
    const { port } = await serve(
      (req, res) => {
        if (req.url === "/download/short.csv") return sendPage(res, "<p>short</p>");
        // As the framework does: an answer that nobody reads to its end is never done.
        return new Promise<void>((resolve) => {
          res.once("finish", resolve);
          res.writeHead(200, { "Content-Type": "text/html" }).write("<p>the beginning");
        });
      },
      { metrics },
    );
    const readers = await Promise.all(Array.from({ length: 20 }, () => beginReading(port, "/download/a.csv")));
    expect((await ask(port, "/download/short.csv")).body.toString()).toBe("<p>short</p>");
    expect(await ended()).toBe(1);
    for (const reader of readers) reader.destroy();
    await expect.poll(ended).toBe(21);
  });

  test("an answer of which nothing is read for long is let go; one that is read slowly comes whole", async () => {
    const WHOLE = "x".repeat(40_000_000);
    const unavailable = Promise.withResolvers<void>();
    const { port } = await serve(
      (req, res) => {
        res.writeHead(200, { "Content-Type": "text/csv" });
        if (req.url !== "/download/unread.csv") return void res.end(WHOLE);
        // As much as anybody takes, and no end.
        const chunk = WHOLE.slice(0, 1_000_000);
        const write = () => void res.write(chunk);
        res
          .once("close", () => res.off("drain", write))
          .once("close", unavailable.resolve)
          .on("drain", write);
        write();
      },
      { unreadMs: 500 },
    );
    await beginReading(port, "/download/unread.csv");
    await unavailable.promise;
    let read = 0;
    await new Promise<void>((resolve, reject) => {
      const request = http.get({ host: "127.0.0.1", port, path: "/download/slow.csv", agent: false }, (res) => {
        res.on("data", (chunk: Buffer) => {
          read += chunk.length;
          if (Math.floor(read / 8_000_000) === Math.floor((read - chunk.length) / 8_000_000)) return;
          res.pause();
          setTimeout(() => res.resume(), 200);
        });
        res.on("end", resolve);
      });
      request.on("error", reject);
    });
    expect(read).toBe(WHOLE.length);
  });

  test.each([
    ["files that are slow to begin", "/download/a.csv", 4],
    ["a crowd at the editors' door", "/admin/sign-in", 4],
    ["a crowd of pages", "/dynamic/slow", 8],
  ])("%s: a line of its own", async (_name, path, atOnce) => {
    const LINES = ["/download/b.csv", "/admin/sign-in", "/dynamic"];
    const { site, port } = await serve((req, res) => {
      if (req.url === path) return new Promise(() => {});
      return sendPage(res, "<p>x</p>");
    });
    const crowd = Array.from({ length: 30 }, () => http.get({ host: "127.0.0.1", port, path, agent: false }));
    for (const each of crowd) each.on("error", () => {});
    await expect.poll(() => site.waiting).toBe(30 - atOnce);
    for (const other of LINES.filter((line) => line.split("/")[1] !== path.split("/")[1]))
      expect([other, (await ask(port, other)).status]).toEqual([other, 200]);
    const headers = { cookie: signedSessionCookie("x") };
    expect((await ask(port, "/admin/statements", { headers })).status).toBe(200);
  });

  test("a crowd with a cookie of a session's name, which nobody signed, counts as readers, not as editors", async () => {
    const { site, port } = await serve((req, res) => {
      if (req.url === "/admin/slow") return new Promise(() => {});
      return sendPage(res, "<p>x</p>");
    });
    const headers = { cookie: "said-and-voted.session_token=x.y" };
    const ask30 = Array.from({ length: 30 }, () =>
      http.get({ host: "127.0.0.1", port, path: "/admin/slow", agent: false, headers }),
    );
    for (const each of ask30) each.on("error", () => {});
    await expect.poll(() => site.waiting).toBe(30 - 4);
    const editor = { cookie: signedSessionCookie("x") };
    expect((await ask(port, "/admin/statements", { headers: editor })).status).toBe(200);
  });

  test.each(["/dynamic", "/uncached/a"])(
    "nothing is made for readers who hung up while they stood in line: %s",
    async (path) => {
      let asked = 0;
      const going = Promise.withResolvers<void>();
      const { site, port } = await serve(async (_req, res) => {
        asked += 1;
        await going.promise;
        sendPage(res, "<p>x</p>");
      });
      const readers = Array.from({ length: 30 }, () => http.get({ host: "127.0.0.1", port, path, agent: false }));
      for (const reader of readers) reader.on("error", () => {});
      await expect.poll(() => [asked, site.pages.limiter.waiting]).toEqual([8, 22]);
      for (const reader of readers) reader.destroy();
      const next = ask(port, path);
      await expect.poll(() => site.pages.limiter.waiting).toBe(23);
      going.resolve();
      expect((await next).status).toBe(200);
      expect(asked, "the eight that were inside, and the one that is still there").toBe(9);
      expect([site.pages.limiter.running, site.pages.limiter.waiting]).toEqual([0, 0]);
    },
  );

  test("a form that the app never answers is not said to be unsaved: it may have been carried out", async () => {
    const routes = SMALL_SITE.map((route) => ({ ...route, timeoutMs: 50 }));
    const { port } = await serve(() => new Promise(() => {}), { routes });
    const response = await fetch(`http://127.0.0.1:${port}/form`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
      body: "text=typed",
    });
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain("Nothing was saved");
  });

  test("actions that redirect do not wait for their own slots: Next fetches the page redirected to meanwhile", async () => {
    const { port } = await serve(async (req, res) => {
      if (req.method === "GET") return sendPage(res, "<p>redirected to</p>");
      const headers = Object.fromEntries(
        Object.entries(req.headers).filter(([name]) => !/^content-|^host$/.test(name)),
      );
      const fetched = await ask(port, "/admin/sign-in", { headers: headers as http.OutgoingHttpHeaders });
      res.writeHead(303, { "content-type": "text/plain" });
      res.end(`${fetched.status}`);
    });
    const post = { method: "POST", headers: { "content-type": "text/plain", "content-length": 0 } };
    const responses = await Promise.all(Array.from({ length: 20 }, () => ask(port, "/admin/sign-in", post)));
    expect(responses.map(({ status, body }) => `${status} ${body.toString()}`)).toEqual(Array(20).fill("303 200"));
    // A client that makes up the header is not believed: the slots are for those in turn.
    let busy = 0;
    let most = 0;
    const { port: other } = await serve(async (_req, res) => {
      most = Math.max(most, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 20));
      busy -= 1;
      sendPage(res, "<p>x</p>");
    });
    const forged = { headers: { "x-nested-request": "1" } };
    await Promise.all(Array.from({ length: 20 }, () => ask(other, "/admin/sign-in", forged)));
    expect(most).toBe(4);
  });

  test("forms that come a byte at a time hold no place in which pages are made, and one that has come is read whole", async () => {
    const { port, address } = await serve(async (req, res) => {
      let body = "";
      for await (const chunk of req) body += chunk;
      res.end(`made ${body.length}`);
    });
    const slow = Array.from({ length: 30 }, () => {
      const socket = net.connect(port, "127.0.0.1", () =>
        socket.write("POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\na"),
      );
      socket.on("error", () => {});
      return socket;
    });
    await expect.poll(() => slow.every(({ connecting }) => !connecting)).toBe(true);
    const begun = performance.now();
    expect((await ask(port, "/dynamic/quick")).body.toString()).toBe("made 0");
    const long = await fetch(`${address}/form`, { method: "POST", body: "x".repeat(60_000) });
    expect(await long.text()).toBe("made 60000");
    expect(performance.now() - begun, "less than the timeout of the queue").toBeLessThan(5000);
    for (const socket of slow) socket.destroy();
  });

  test("of more forms than a thousand that arrive at a time, the next is asked to come again", async () => {
    const { port, address } = await serve((_req, res) => void res.end("made"));
    const slow = Array.from({ length: 1050 }, () => {
      const socket = net.connect(port, "127.0.0.1", () =>
        socket.write("POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\na"),
      );
      socket.on("error", () => {});
      return socket;
    });
    const send = async () => {
      const { status, headers } = await fetch(`${address}/form`, { method: "POST", body: "x" });
      return [status, headers.get("retry-after")];
    };
    // The machine takes so many connections in its own time, and now and then loses one.
    await expect.poll(send, { timeout: 10_000 }).toEqual([503, "5"]);
    expect((await ask(port, "/dynamic")).status, "whoever only reads").toBe(200);
    for (const socket of slow) socket.destroy();
    await expect.poll(send, { timeout: 10_000 }).toEqual([200, null]);
  });

  test.each(["http://evil.test/", "//evil.test/", "/\\evil.test"])(
    "an address that is another host's is refused: %s",
    async (path) => {
      let asked = false;
      const { port } = await serve((_req, res) => {
        asked = true;
        res.end();
      });
      expect((await ask(port, path)).status).toBe(400);
      expect(asked).toBe(false);
    },
  );

  test("a form longer than any that is typed is refused before it is read; editors send files", async () => {
    const { address } = await serve(async (req, res) => {
      let size = 0;
      for await (const chunk of req as AsyncIterable<Buffer>) size += chunk.length;
      res.end(`made ${size}`);
    });
    const send = (path: string, accept: string) =>
      fetch(address + path, { method: "POST", body: "x".repeat(300_000), headers: { accept } });
    const rejected = await send("/form", "text/html");
    expect(rejected.status).toBe(413);
    expect(await rejected.text()).toContain("Nothing was saved. Go back, shorten it");
    expect(await (await send("/form", "application/json")).json()).toMatchObject({ status: 413 });
    expect(await (await send("/admin/sources", "text/html")).text()).toBe("made 300000");
  });

  test("TRACE is refused", async () => {
    const { port } = await serve((_req, res) => sendPage(res, "<p>x</p>"));
    expect((await ask(port, "/cached/a", { method: "TRACE" })).status).toBe(405);
  });

  test("a request to change protocols is a plain request", async () => {
    const { port } = await serve((_req, res) => sendPage(res, "<p>x</p>"));
    const response = await new Promise<string>((resolve, reject) => {
      const socket = net.connect(port, "127.0.0.1", () =>
        socket.write(
          "GET http://169.254.169.254/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
        ),
      );
      socket.once("data", (data) => {
        socket.destroy();
        resolve(data.toString());
      });
      socket.once("error", reject);
    });
    expect(response).toMatch(/^HTTP\/1\.1 400 /);
  });

  test("told to stop, it is not ready, and asks for the connection to be closed", async () => {
    const { site, port } = await serve((_req, res) => sendPage(res, "<p>x</p>"));
    site.drain();
    expect((await ask(port, "/health/ready")).status).toBe(503);
    const agent = new http.Agent({ keepAlive: true });
    expect((await ask(port, "/cached/a", { agent })).headers.connection).toBe("close");
    agent.destroy();
  });
});
