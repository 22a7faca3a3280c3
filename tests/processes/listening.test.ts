import net, { type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { parseEnvironment } from "#env.ts";
import { exposureWarning, reachableHost } from "#processes/listening.ts";

const hostOf = (HOST: string) =>
  parseEnvironment({ NODE_ENV: "test", DATABASE_URL: "postgresql://u:p@localhost/db", HOST }).HOST;

test("without HOST this machine alone is listened on; a HOST that is no address is refused by name", () => {
  expect(hostOf("")).toBe("127.0.0.1");
  for (const host of ["0.0.0.0", "::", "::1", "10.0.0.7", "localhost"]) expect(hostOf(host)).toBe(host);
  for (const wrong of ["example.org", "0.0.0.0:3000", "*", "true"])
    expect(() => hostOf(wrong)).toThrow("HOST must be an IP address such as 0.0.0.0, or localhost");
});

test("an address that others reach, without TLS in front, is one sentence that says what it means", () => {
  for (const host of ["0.0.0.0", "::", "10.0.0.7", "192.0.2.1", "::ffff:10.0.0.7"]) {
    expect(exposureWarning(host, "http://localhost:3000")).toBe(
      `Listening on ${host} without TLS: everybody on the way can read and change what is sent, passwords included; ` +
        "put a proxy with TLS in front and set SITE_URL to its https address, or leave HOST unset.",
    );
    expect(exposureWarning(host, "https://record.example.org")).toBeNull();
  }
  for (const host of ["127.0.0.1", "127.8.8.8", "::1", "localhost", "::ffff:127.0.0.1"])
    expect(exposureWarning(host, "http://localhost:3000")).toBeNull();
});

test.each(["127.0.0.1", "0.0.0.0", "::"])("a server on %s is reached by the address that is asked", async (host) => {
  const server = net.createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  const { hostname } = new URL(`http://${reachableHost(host)}:${port}/`);
  const connected = new Promise((resolve) => {
    const socket = net.connect(port, hostname.replace(/[[\]]/g, ""), () => resolve(true));
    socket.on("error", resolve);
  });
  expect(await connected).toBe(true);
  server.close();
});
