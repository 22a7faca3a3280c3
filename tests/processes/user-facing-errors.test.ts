import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { openDatabase } from "#postgres/open-database.ts";
import { explain, UserFacingError } from "#processes/user-facing-error.ts";
import { assertPortFree } from "#processes/web-server.ts";
import { testDatabase } from "../support/database/database.ts";

afterEach(() => void vi.unstubAllEnvs());

const opening = (url: string) => {
  vi.stubEnv("DATABASE_URL", url);
  return openDatabase();
};

test("a database that cannot be used is refused with what is wrong, and without its password", async () => {
  const { url } = await testDatabase();
  const changed = (change: (address: URL) => void) => {
    const address = new URL(url);
    change(address);
    return address.href;
  };
  await expect(opening(url)).resolves.toMatchObject({ url });
  await expect(opening("postgresql://u:secret@127.0.0.1:9/db")).rejects.toThrow(
    "The database at 127.0.0.1:9/db cannot be used: nothing listens there; check DATABASE_URL.",
  );
  await expect(opening(changed((address) => (address.pathname = "/nowhere")))).rejects.toThrow(
    "it has no database of that name",
  );
  await expect(opening(changed((address) => (address.password = "guess")))).rejects.toThrow("it refused the password");
  await expect(opening("mysql://x")).rejects.toThrow("DATABASE_URL must start with postgresql://");
});

test("a taken port is refused", async () => {
  const other = net.createServer().listen(0);
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is taken by another program; choose another`);
  other.close();
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});

test("faults of the disk are one sentence; a surprise is not passed off as one", () => {
  const errorWith = (code: string) => Object.assign(new Error(code), { code, path: "/srv/.data" });
  expect(explain(errorWith("EROFS"))).toBe("Cannot write to /srv/.data: the disk is read-only.");
  expect(explain(errorWith("ENOSPC"))).toBe("Cannot write to /srv/.data: the disk is full.");
  expect(explain(new UserFacingError("Say it."))).toBe("Say it.");
  expect(explain(new TypeError("x is not a function"))).toBeNull();
});
