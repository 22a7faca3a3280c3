/** The line of the signed-in is for whoever bears the cookie of a session of this site, and for no cookie of that name. */
import { createHmac } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { bearsVerifiedSession } from "#auth/signed-cookies/verified-session-cookie.ts";
import { browserOf, invite, withPassword } from "../support/auth/account.ts";

const NAME = "said-and-voted.session_token";
let real: string;

beforeAll(async () => {
  await invite("administrator");
  real = (await browserOf(await withPassword("editor"))).headers.get("cookie") ?? "";
});

test("the cookie of a real session is known, alone, among others, and under its name over https", () => {
  expect(real).toContain(`${NAME}=`);
  expect(bearsVerifiedSession({ cookie: real })).toBe(true);
  expect(bearsVerifiedSession({ cookie: `a=1; ${real}; b=2` })).toBe(true);
  expect(bearsVerifiedSession({ cookie: real.replace(NAME, `__Secure-${NAME}`) })).toBe(true);
});

test("no other cookie is: none, one of that name, one that another signed, one in another's name", () => {
  const [, value = ""] = new RegExp(`${NAME}=([^;]*)`).exec(real) ?? [];
  const [token = ""] = decodeURIComponent(value).split(".");
  const byAnother = createHmac("sha256", "another secret").update(token).digest("base64");
  const forged = [
    undefined,
    "",
    NAME,
    `${NAME}=`,
    `${NAME}=x`,
    `${NAME}=x.y`,
    `${NAME}=%`,
    `${NAME}=.${value}`,
    `${NAME}=${token}`,
    `${NAME}=${token}.`,
    `${NAME}=${encodeURIComponent(`${token}.${byAnother}`)}`,
    `${NAME}=${encodeURIComponent(`x${decodeURIComponent(value)}`)}`,
    `${NAME}=${value.slice(0, -4)}`,
    `${NAME}=${"x".repeat(100_000)}.${value}`,
    `other-${NAME}=${value}`,
    `said-and-voted.draft-owner=${value}`,
    `other="${NAME}=${value}"`,
  ];
  const taken = forged.filter((cookie) => bearsVerifiedSession(cookie === undefined ? {} : { cookie }));
  expect(taken).toEqual([]);
});
