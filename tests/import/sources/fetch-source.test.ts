import fs from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchSource, LIMITS, type Outside } from "#import/sources/fetch-source.ts";
import { allowedUrl, isPublicIp } from "#import/sources/public-address.ts";
import { SourceRejected } from "#import/sources/source-rejected.ts";
import { inProject } from "#processes/project.ts";

const read = (name: string) => fs.readFileSync(inProject("tests/fixtures/tls", name), "utf8");
const PAGE = "<!doctype html><title>A made-up page</title><p>Made-up words.";

/** At its best brotli packs for seconds. */
const BROTLI_BOMB = brotliCompressSync(Buffer.alloc(50_000_000), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 3 },
});

let server: Server;
let port = "";
/** What has been asked of the fictional site. */
let asked: string[] = [];

const RESPONSES: Record<string, (at: string) => { status?: number; headers?: Record<string, string>; body?: Buffer }> =
  {
    "/page": () => ({ headers: { "content-type": "text/html" }, body: Buffer.from(PAGE) }),
    "/packed": () => ({
      headers: { "content-type": "text/html", "content-encoding": "gzip" },
      body: gzipSync(Buffer.from(PAGE)),
    }),
    // Small on the way, large when it is unpacked.
    "/bomb": () => packed("gzip", gzipSync(Buffer.alloc(50_000_000))),
    "/bomb-deflate": () => packed("deflate", deflateSync(Buffer.alloc(50_000_000))),
    "/bomb-br": () => packed("br", BROTLI_BOMB),
    "/bomb-twice": () => packed("gzip, gzip", gzipSync(gzipSync(Buffer.alloc(50_000_000)))),
    // Large on the way, and nothing when it is unpacked: empty blocks without end.
    "/nothing": () =>
      packed("deflate", Buffer.concat([Buffer.from([0x78, 0x9c]), Buffer.alloc(6_000_000, "000000ffff", "hex")])),
    "/not-gzip": () => ({
      headers: { "content-type": "application/pdf", "content-encoding": "gzip" },
      body: Buffer.from("%PDF-"),
    }),
    "/large": () => ({ headers: { "content-type": "text/plain" }, body: Buffer.alloc(6_000_000, 120) }),
    "/picture": () => ({ headers: { "content-type": "image/png" }, body: Buffer.from([1]) }),
    "/gone": () => ({ status: 404 }),
    "/once": (at) => ({ status: 302, headers: { location: `https://other.sample.org:${at}/page` } }),
    "/round": () => ({ status: 302, headers: { location: "/round" } }),
    "/inward": (at) => ({ status: 302, headers: { location: `https://169.254.169.254:${at}/latest/meta-data/` } }),
    "/plain": () => ({ status: 302, headers: { location: "http://site.sample.org/page" } }),
    "/to-inside": (at) => ({ status: 302, headers: { location: `https://inside.sample.org:${at}/page` } }),
    "/file": () => ({ status: 302, headers: { location: "file:///etc/passwd" } }),
  };

function packed(encoding: string, body: Buffer) {
  return { headers: { "content-type": "text/plain", "content-encoding": encoding }, body };
}

beforeAll(async () => {
  const tls = { key: read("sample-key.pem"), cert: read("sample-certificate.pem") };
  server = createServer(tls, ({ url = "", headers }, response) => {
    asked.push(`${headers.host?.split(":")[0]}${url}`);
    // Never answered.
    if (url === "/slow") return;
    const { status = 200, headers: sent = {}, body = Buffer.alloc(0) } = RESPONSES[url]?.(port) ?? { status: 404 };
    response.writeHead(status, sent).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = String((server.address() as AddressInfo).port);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The whole internet: one number that everybody may reach, and names that lead there or elsewhere. */
function outside(names: Record<string, string[]> = {}): Outside {
  return {
    resolve: async (host) =>
      names[host] ?? (host.endsWith(".sample.org") ? ["127.0.0.1"] : Promise.reject(new Error())),
    mayConnect: (number) => number === "127.0.0.1",
    ports: [port],
    ca: read("sample-certificate.pem"),
  };
}

function fetched(path: string, names?: Record<string, string[]>, limits = { ...LIMITS, milliseconds: 5000 }) {
  asked = [];
  return fetchSource(`https://site.sample.org:${port}${path}`, { outside: outside(names), limits });
}

describe("a page of the public web is fetched", () => {
  test.each(["/page", "/packed"])("%s", async (path) => {
    const { bytes, contentType } = await fetched(path);
    expect(bytes.toString()).toBe(PAGE);
    expect(contentType).toContain("html");
  });

  test("where the site sends us on, the name it sends us to is asked for too", async () => {
    const { address } = await fetched("/once");
    expect(address).toBe(`https://other.sample.org:${port}/page`);
    expect(asked).toEqual(["site.sample.org/once", "other.sample.org/page"]);
  });

  test("a name is resolved once: what it leads to afterward does not count", async () => {
    const resolutions = [["127.0.0.1"], ["10.0.0.1"]];
    const given = outside();
    const { bytes } = await fetchSource(`https://site.sample.org:${port}/page`, {
      outside: { ...given, resolve: async () => resolutions.shift() ?? [] },
    });
    expect(bytes.toString()).toBe(PAGE);
    expect(resolutions).toEqual([["10.0.0.1"]]);
  });
});

describe("is refused", () => {
  test.each([
    ["/large", "larger than 5 MB"],
    ["/bomb", "larger than 5 MB"],
    ["/bomb-deflate", "larger than 5 MB"],
    ["/bomb-br", "larger than 5 MB"],
    ["/bomb-twice", "packs its pages in a way that is not known"],
    ["/nothing", "larger than 5 MB"],
    ["/not-gzip", "could not be reached"],
    ["/picture", "no web page, plain text or PDF"],
    ["/gone", "answered 404"],
    ["/round", "more than 5 times"],
    ["/inward", "not a number"],
    ["/plain", "https://"],
    ["/file", "https://"],
    ["/slow", "too long"],
  ])("%s", async (path, said) => {
    await expect(fetched(path, {}, { ...LIMITS, milliseconds: path === "/slow" ? 300 : 5000 })).rejects.toThrow(said);
    expect(asked.every((each) => each.startsWith("site.sample.org"))).toBe(true);
  });

  test("a redirect to a name that leads inside", async () => {
    await expect(fetched("/to-inside", { "inside.sample.org": ["10.0.0.1"] })).rejects.toThrow("not on the public web");
    expect(asked).toEqual(["site.sample.org/to-inside"]);
  });

  test("a name that leads to a public number and to a private one, before anything is asked", async () => {
    await expect(fetched("/page", { "site.sample.org": ["127.0.0.1", "10.0.0.1"] })).rejects.toThrow("public web");
    expect(asked).toEqual([]);
  });

  test("a name that nobody knows, in a sentence that says what to do", async () => {
    const address = `https://site.unknown.org:${port}/page`;
    await expect(fetchSource(address, { outside: outside() })).rejects.toThrow("paste or upload the text");
  });

  test("a certificate that is not good", async () => {
    const { ca: _, ...untrusting } = outside();
    await expect(fetchSource(`https://site.sample.org:${port}/page`, { outside: untrusting })).rejects.toThrow(
      "certificate",
    );
  });

  test.each([
    "http://example.org/",
    "ftp://example.org/",
    "file:///etc/passwd",
    "https://user:secret@news.sample.org/",
    "https://news.sample.org:8443/",
    "https://localhost/",
    "https://printer.local/",
    "https://db.internal/",
    "https://intranet/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://0177.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://127.0.0.1./",
    "not an address",
  ])("%s", (address) => {
    expect(() => allowedUrl(address)).toThrow(SourceRejected);
  });
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "198.18.0.1",
  "::",
  "::1",
  "fe80::1",
  "fc00::1",
  "fd00:ec2::254",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "::7f00:1",
  "64:ff9b::a00:1",
  "64:ff9b:1::a00:1",
  "2002:7f00:1::",
  "2001:0:7f00:1::",
  "2001:db8::1",
  "fec0::1",
  "not a number",
  "",
])("%j is not connected to", (number) => {
  expect(isPublicIp(number)).toBe(false);
});

test.each(["8.8.8.8", "151.101.1.164", "2606:4700::1111"])("%s is of the public internet", (number) => {
  expect(isPublicIp(number)).toBe(true);
});
