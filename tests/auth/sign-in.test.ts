import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signInLibrary } from "#auth/better-auth.ts";
import { commandLineEditor } from "#auth/command-line.ts";
import { beginSecondFactor, confirmSecondFactor } from "#auth/second-factors/second-factor.ts";
import { sessionFromHeaders } from "#auth/session.ts";
import { hashPassword, verifyPassword } from "#auth/sign-in/password-hash.ts";
import { passwordError } from "#auth/sign-in/password-strength.ts";
import { giveSecondFactor, signIn } from "#auth/sign-in/sign-in.ts";
import { database } from "#data/database/client.ts";
import { findLink, setPasswordByLink } from "#data/editors/editor-links.ts";
import { disableEditor, inviteEditor } from "#data/editors/save-editor.ts";
import type { Role } from "#domain/editors/editor.ts";
import { freshCodeOf } from "../support/auth/authenticator.ts";

const PASSWORD = "copper lantern walks uphill";
let serial = 0;

beforeAll(async () => {
  await invite("administrator");
});

beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

function invite(role: Role): Promise<{ editorId: string; token: string; email: string }> {
  serial += 1;
  const email = `somebody-${serial}@example.org`;
  return database().$transaction(async (tx) => ({
    ...(await inviteEditor(commandLineEditor, tx, { name: "Vera Example", email, role })),
    email,
  }));
}

async function withPassword(role: Role): Promise<{ editorId: string; email: string }> {
  const { editorId, token, email } = await invite(role);
  expect(await setPasswordByLink(token, await hashPassword(PASSWORD))).toBe(true);
  return { editorId, email };
}

/** The headers of a browser that has taken these cookies. Outside of Next the library hands them to nobody else. */
async function cookiesOf(ask: () => Promise<Response>): Promise<Headers> {
  const cookies = (await ask()).headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}

function passwordGiven(email: string): Promise<Headers> {
  return cookiesOf(() => signInLibrary().api.signInEmail({ body: { email, password: PASSWORD }, asResponse: true }));
}

function codeGiven(code: string, headers: Headers): Promise<Headers> {
  return cookiesOf(() => signInLibrary().api.verifyTOTP({ body: { code }, headers, asResponse: true }));
}

describe("a password", () => {
  test("is kept as an argon2id hash, with a salt of its own", async () => {
    const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await verifyPassword({ hash: one, password: PASSWORD })).toBe(true);
    expect(await verifyPassword({ hash: one, password: `${PASSWORD} ` })).toBe(false);
    expect(await verifyPassword({ hash: "not a hash", password: PASSWORD })).toBe(false);
    expect(
      await verifyPassword({
        hash: await hashPassword("cafe\u0301 at the corner"),
        password: "caf\u00e9 at the corner",
      }),
    ).toBe(true);
  });

  test.each([
    ["copper lantern", "at least 15"],
    ["x".repeat(257), "at most 256"],
    ["aaaaaaaaaaaaaaaaaaaa", "easily guessed"],
    ["passwordpassword", "easily guessed"],
    ["qwertyuiopasdfgh", "easily guessed"],
    ["123456789012345678", "easily guessed"],
    ["Vera.Example.2024", "easily guessed"],
  ])("is refused: %s", (password, why) => {
    expect(passwordError(password, ["Vera Example", "vera@example.org"])).toContain(why);
  });

  test("of several words is taken", () => {
    expect(passwordError(PASSWORD, ["Vera Example"])).toBeNull();
  });
});

describe("a one-time link", () => {
  test("is kept as a hash, works once, and no longer than its time", async () => {
    const { token } = await invite("editor");
    expect(await database().editorLink.count({ where: { sha256: token } })).toBe(0);
    expect(await findLink(token)).toMatchObject({ name: "Vera Example" });
    const hash = await hashPassword(PASSWORD);
    const results = await Promise.all([setPasswordByLink(token, hash), setPasswordByLink(token, hash)]);
    expect(results.toSorted()).toEqual([false, true]);
    expect(await findLink(token)).toBeNull();
    const late = await invite("editor");
    await database().editorLink.updateMany({ where: { editorId: late.editorId }, data: { expiresAt: new Date(0) } });
    expect(await findLink(late.token)).toBeNull();
    expect(await setPasswordByLink(late.token, hash)).toBe(false);
  });

  test("of somebody who is disabled does not work", async () => {
    const { token, editorId } = await invite("editor");
    await database().$transaction((tx) => disableEditor(commandLineEditor, tx, editorId));
    expect(await findLink(token)).toBeNull();
  });
});

describe("signing in", () => {
  test("says the same of a wrong password and of an unknown address, and makes whoever tries on wait", async () => {
    const { email } = await withPassword("editor");
    const wrong = { email, password: "another lantern walks" };
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect(await signIn(wrong, "192.0.2.1", new Headers())).toEqual({ outcome: "refused" });
    expect(await signIn({ email, password: PASSWORD }, "192.0.2.1", new Headers())).toMatchObject({
      outcome: "too_many",
    });
    const unknown = { email: "nobody@example.org", password: PASSWORD };
    expect(await signIn(unknown, "192.0.2.1", new Headers())).toEqual({ outcome: "refused" });
  });

  test("from one network is tried twenty times", async () => {
    const guesses = Array.from({ length: 20 }, (_, guess) => ({
      email: `guess-${guess}@example.org`,
      password: PASSWORD,
    }));
    await Promise.all(guesses.map((guess) => signIn(guess, "192.0.2.2", new Headers())));
    const { email } = await withPassword("editor");
    expect(await signIn({ email, password: PASSWORD }, "192.0.2.2", new Headers())).toMatchObject({
      outcome: "too_many",
    });
    expect(await signIn({ email, password: PASSWORD }, "192.0.2.3", new Headers())).toMatchObject({
      outcome: "signed_in",
    });
  });

  test("with a password alone is no second factor; with one set up, a password alone is no session", async () => {
    const { email, editorId } = await withPassword("reviewer");
    const headers = await passwordGiven(email);
    const signedIn = await sessionFromHeaders(headers);
    expect(signedIn).toMatchObject({ editor: { id: editorId, role: "reviewer", secondFactor: false }, email });
    expect(await beginSecondFactor("another lantern walks", headers)).toBeNull();
    const begun = await beginSecondFactor(PASSWORD, headers);
    expect(begun?.recoveryCodes).toHaveLength(10);
    expect(await confirmSecondFactor(signedIn as NonNullable<typeof signedIn>, "000000", headers)).toBe(false);
    const key = begun?.secret ?? "";
    expect(await confirmSecondFactor(signedIn as NonNullable<typeof signedIn>, await freshCodeOf(key), headers)).toBe(
      true,
    );
    // What began without a second factor is over.
    expect(await sessionFromHeaders(headers)).toBeNull();

    expect(await signIn({ email, password: PASSWORD }, "192.0.2.4", new Headers())).toEqual({
      outcome: "second_factor",
    });
    const waiting = await passwordGiven(email);
    expect(await sessionFromHeaders(waiting)).toBeNull();
    expect(await giveSecondFactor("000000", waiting)).toBeNull();
    expect(await sessionFromHeaders(await codeGiven(await freshCodeOf(key), waiting))).toMatchObject({
      editor: { secondFactor: true },
    });

    // A recovery code stands in for the app, once.
    const [recovery = ""] = begun?.recoveryCodes ?? [];
    expect(await giveSecondFactor(recovery, await passwordGiven(email))).not.toBeNull();
    expect(await giveSecondFactor(recovery, await passwordGiven(email))).toBeNull();
  });

  test("codes are tried five times, then it begins again with the password", async () => {
    const { email } = await withPassword("reviewer");
    const headers = await passwordGiven(email);
    const signedIn = (await sessionFromHeaders(headers)) as NonNullable<Awaited<ReturnType<typeof sessionFromHeaders>>>;
    const key = (await beginSecondFactor(PASSWORD, headers))?.secret ?? "";
    await confirmSecondFactor(signedIn, await freshCodeOf(key), headers);
    const waiting = await passwordGiven(email);
    for (let attempt = 0; attempt < 6; attempt += 1) expect(await giveSecondFactor("000000", waiting)).toBeNull();
    expect(await giveSecondFactor(await freshCodeOf(key), waiting)).toBeNull();
  });

  test("whoever is disabled is nobody at once, and does not come in again", async () => {
    const { email, editorId } = await withPassword("editor");
    const headers = await passwordGiven(email);
    expect(await sessionFromHeaders(headers)).not.toBeNull();
    await database().$transaction((tx) => disableEditor(commandLineEditor, tx, editorId));
    expect(await sessionFromHeaders(headers)).toBeNull();
    expect(await signIn({ email, password: PASSWORD }, "192.0.2.5", new Headers())).toEqual({ outcome: "refused" });
    expect(await database().editorSession.count({ where: { editorId } })).toBe(0);
  });

  test("a session ends after an hour at rest and after twelve hours in any case", async () => {
    const { email, editorId } = await withPassword("editor");
    const headers = await passwordGiven(email);
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const change = (data: { updatedAt?: Date; expiresAt?: Date }) =>
      database().editorSession.updateMany({ where: { editorId }, data });
    await change({ updatedAt: ago(59) });
    expect(await sessionFromHeaders(headers)).not.toBeNull();
    const { updatedAt, expiresAt, createdAt } = await database().editorSession.findFirstOrThrow({
      where: { editorId },
    });
    expect(updatedAt.getTime()).toBeGreaterThan(ago(1).getTime());
    expect((expiresAt.getTime() - createdAt.getTime()) / 3_600_000).toBeCloseTo(12, 1);
    await change({ updatedAt: ago(61) });
    expect(await sessionFromHeaders(headers)).toBeNull();
    const again = await passwordGiven(email);
    await change({ expiresAt: ago(1) });
    expect(await sessionFromHeaders(again)).toBeNull();
  });

  test("a cookie that somebody else signed is nobody's", async () => {
    const { email } = await withPassword("editor");
    const headers = await passwordGiven(email);
    const forged = (headers.get("cookie") ?? "").replace(/.(?=;|$)/, (last) => (last === "A" ? "B" : "A"));
    expect(await sessionFromHeaders(new Headers({ cookie: `${forged}x` }))).toBeNull();
    expect(await sessionFromHeaders(new Headers())).toBeNull();
  });
});
