import { expect, test } from "vitest";
import { operatorEnvironment, parseEnvironment } from "#env.ts";

const DATABASE_URL = "postgresql://u:p@localhost/db";
const source = (values: Record<string, string>) => ({ NODE_ENV: "test", ...values }) as NodeJS.ProcessEnv;

test("only the database has to be named", () => {
  expect(parseEnvironment(source({ DATABASE_URL }))).toMatchObject({
    DATABASE_URL,
    PORT: 3000,
    NODE_ENV: "test",
    SITE_URL: "http://localhost:3000",
    LOG_LEVEL: "info",
  });
});

test("what is empty counts as not set", () => {
  expect(parseEnvironment(source({ DATABASE_URL, PORT: "", LOG_LEVEL: "" })).PORT).toBe(3000);
  expect(() => parseEnvironment(source({ DATABASE_URL: "" }))).toThrow("DATABASE_URL is missing");
});

test("everything that is wrong is named in one sentence", () => {
  const wrong = source({ DATABASE_URL: "mysql://x", PORT: "http", SITE_URL: "example.org", LOG_LEVEL: "loud" });
  expect(() => parseEnvironment(wrong)).toThrow(
    /DATABASE_URL must start with postgresql:\/\/; PORT must be a number; SITE_URL must be an address.*; LOG_LEVEL must be fatal/,
  );
  expect(() => parseEnvironment(source({ DATABASE_URL, PORT: "65536" }))).toThrow("PORT must be 1 to 65535");
});

test("the public address is an origin, and follows the port where it is not set", () => {
  expect(parseEnvironment(source({ DATABASE_URL, SITE_URL: "https://example.org/" })).SITE_URL).toBe(
    "https://example.org",
  );
  expect(parseEnvironment(source({ DATABASE_URL, PORT: "8080" })).SITE_URL).toBe("http://localhost:8080");
});

test("the scripts need no database to begin with, and refuse a wrong one", () => {
  expect(operatorEnvironment(source({})).DATABASE_URL).toBeUndefined();
  expect(() => operatorEnvironment(source({ DATABASE_URL: "localhost" }))).toThrow(
    "DATABASE_URL must start with postgresql://",
  );
});
