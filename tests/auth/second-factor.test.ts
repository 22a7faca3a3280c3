/** Once an account holds a second factor of any kind, nothing is done in its name without one. Every path, on a real database. */
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { signInLibrary } from "#auth/better-auth.ts";
import { commandLineEditor } from "#auth/command-line.ts";
import {
  addMadePasskey,
  askForPasskey,
  beginPasskey,
  removeOwnPasskey,
  signInByPasskey,
} from "#auth/second-factors/passkeys.ts";
import { beginSecondFactor, confirmSecondFactor, removeOwnAuthenticator } from "#auth/second-factors/second-factor.ts";
import { hashPassword } from "#auth/sign-in/password-hash.ts";
import { giveSecondFactor, pendingFactors, presentAgain, signIn } from "#auth/sign-in/sign-in.ts";
import { database } from "#data/database/client.ts";
import { setPasswordByLink } from "#data/editors/editor-links.ts";
import { listNotices } from "#data/editors/editor-notices.ts";
import { listPasskeys } from "#data/editors/passkeys.ts";
import { removeSecondFactor } from "#data/editors/save-editor.ts";
import { claimStep } from "#data/editors/second-factors.ts";
import { WRONG_CODES_A_DAY } from "#data/rate-limits/code-limit.ts";
import { RE_ENTRIES } from "#data/rate-limits/reentry-limit.ts";
import {
  type Account,
  Browser,
  browserOf,
  invite,
  PASSWORD,
  presentedAgo,
  withPassword,
} from "../support/auth/account.ts";
import { codeOf, freshCodeOf } from "../support/auth/authenticator.ts";
import { softwarePasskey } from "../support/auth/software-passkey.ts";

const STEP = 30_000;
/** A third code in a row comes a step later. */
vi.setConfig({ testTimeout: 3 * STEP });

beforeAll(async () => {
  await invite("administrator");
});

beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const sessionsOf = ({ editorId }: Account) => database().editorSession.count({ where: { editorId } });
const noticesOf = async ({ editorId }: Account) => (await listNotices(editorId)).map(({ text }) => text).join("\n");

describe("a passkey alone", () => {
  test("makes a password no session: it can be answered with the passkey and nothing else", async () => {
    const account = await withPassword("administrator");
    const device = await (await browserOf(account)).addPasskey(account);
    const thief = await browserOf(account);
    expect(await thief.who()).toBeNull();
    expect(await sessionsOf(account)).toBe(1);
    expect(await pendingFactors(thief.headers)).toEqual({ app: false, passkey: true });
    // The hole that there was: an app of the thief's own, set up with the password alone.
    expect(await beginSecondFactor(PASSWORD, thief.headers)).toBeNull();
    expect(await giveSecondFactor("000000", thief.headers)).toBeNull();
    expect(await giveSecondFactor("abcde-fghij", thief.headers)).toBeNull();
    expect(await signIn({ email: account.email, password: PASSWORD }, "192.0.2.9", new Headers())).toEqual({
      outcome: "second_factor",
    });
    expect(await thief.usePasskey(account, device)).toBe("signed_in");
    expect(await thief.who()).toMatchObject({ editor: { secondFactor: true } });
  });

  test("a device that is not unlocked, another device, and an answer that was given before sign nobody in", async () => {
    const account = await withPassword("editor");
    const device = await (await browserOf(account)).addPasskey(account);
    const locked = device.sign(await askForPasskey(), { unlocked: false });
    expect(await signInByPasskey(locked, new Headers())).toEqual({ outcome: "refused" });
    expect(await signInByPasskey(softwarePasskey().sign(await askForPasskey()), new Headers())).toEqual({
      outcome: "refused",
    });
    const answer = device.sign(await askForPasskey());
    expect(await signInByPasskey(answer, new Headers())).toMatchObject({ outcome: "signed_in" });
    expect(await signInByPasskey(answer, new Headers())).toEqual({ outcome: "refused" });
    // At the same moment, as on two servers.
    const twice = device.sign(await askForPasskey());
    const outcomes = await Promise.all([twice, twice].map((each) => signInByPasskey(each, new Headers())));
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["refused", "signed_in"]);
  });

  test("what was asked to add one does not sign in, nor what was asked five minutes ago, nor what another site asked", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const device = await browser.addPasskey(account);
    const toAdd = await beginPasskey(await browser.signedIn(), PASSWORD);
    const mixed = device.sign({ ...(await askForPasskey()), challenge: toAdd?.challenge ?? "" });
    expect(await signInByPasskey(mixed, new Headers())).toEqual({ outcome: "refused" });
    const foreign = device.sign({ ...(await askForPasskey()), challenge: Buffer.alloc(56).toString("base64url") });
    expect(await signInByPasskey(foreign, new Headers())).toEqual({ outcome: "refused" });
    const old = device.sign(await askForPasskey());
    vi.useFakeTimers({ now: Date.now() + 5 * 60_000 + 1, toFake: ["Date"] });
    expect(await signInByPasskey(old, new Headers())).toEqual({ outcome: "refused" });
    vi.useRealTimers();
  });

  test("asking a device a thousand times stores nothing", async () => {
    const before = await database().editorChallenge.count();
    await Promise.all(Array.from({ length: 1000 }, () => askForPasskey()));
    expect(await database().editorChallenge.count()).toBe(before);
  });
});

describe("an authenticator app alone", () => {
  test("makes a password no session; a code or a recovery code does", async () => {
    const account = await withPassword("reviewer");
    const { key, recoveryCodes } = await (await browserOf(account)).addApp(account);
    const browser = await browserOf(account);
    expect(await browser.who()).toBeNull();
    expect(await pendingFactors(browser.headers)).toEqual({ app: true, passkey: false });
    await browser.giveCode(await freshCodeOf(key));
    expect(await browser.who()).toMatchObject({ editor: { secondFactor: true }, factor: { enrolled: true } });
    const other = await browserOf(account);
    await other.giveRecoveryCode(recoveryCodes[0] ?? "");
    expect(await other.who()).toMatchObject({ editor: { secondFactor: true } });
    expect(await giveSecondFactor(recoveryCodes[1] ?? "", (await browserOf(account)).headers)).toBe(account.editorId);
    expect(await noticesOf(account)).toContain("A recovery code was used");
  });

  test("a passkey is added only in a session that presented a code within ten minutes", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const { key } = await browser.addApp(account);
    await presentedAgo(browser, 11);
    expect(await beginPasskey(await browser.signedIn(), PASSWORD)).toBeNull();
    const before = await browser.signedIn();
    expect(await presentAgain(before, "000000", browser.headers)).toBe(false);
    expect(await presentAgain(before, await freshCodeOf(key), browser.headers)).toBe(true);
    // Under a token of its own: the one before is nobody's.
    expect(await browser.who()).toBeNull();
    await browser.takeNewest(account);
    await browser.addPasskey(account);
    expect(await listPasskeys(account.editorId)).toHaveLength(1);
  });

  test("ten minutes are looked at once more when the device has answered", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    await browser.addApp(account);
    const device = softwarePasskey();
    const options = await beginPasskey(await browser.signedIn(), PASSWORD);
    const by = await browser.signedIn();
    await presentedAgo(browser, 10);
    if (!options) throw new Error("it was fresh");
    expect(await addMadePasskey(by, { answer: device.make(options), name: "Late" }, browser.headers)).toBe(false);
    expect(await listPasskeys(account.editorId)).toHaveLength(0);
  });
});

describe("both", () => {
  test("either signs in, and each is removed only right after one was presented", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const { key } = await browser.addApp(account);
    const device = await browser.addPasskey(account);
    const byPasskey = new Browser();
    expect(await byPasskey.usePasskey(account, device)).toBe("signed_in");
    const byCode = await browserOf(account);
    expect(await pendingFactors(byCode.headers)).toEqual({ app: true, passkey: true });
    await byCode.giveCode(await freshCodeOf(key));
    expect(await byCode.who()).not.toBeNull();

    await presentedAgo(byCode, 11);
    expect(await removeOwnPasskey(await byCode.signedIn(), device.id)).toBe(false);
    expect(await removeOwnAuthenticator(await byCode.signedIn())).toBe(false);
    await presentedAgo(byCode, 9);
    expect(await removeOwnPasskey(await byCode.signedIn(), device.id)).toBe(true);
    // Sessions that began with it are over.
    expect(await byPasskey.who()).toBeNull();
    expect(await byPasskey.usePasskey(account, device)).toBe("refused");
    // The app is still there, and still asked for.
    expect(await (await browserOf(account)).who()).toBeNull();
    expect(await removeOwnAuthenticator(await byCode.signedIn())).toBe(true);
    expect(await byCode.who()).toMatchObject({ editor: { secondFactor: false }, factor: { enrolled: false } });
    expect(await noticesOf(account)).toMatch(/authenticator app was removed[\s\S]*passkey was removed/);
  });

  test("another's passkey is left alone", async () => {
    const [one, other] = [await withPassword("editor"), await withPassword("editor")];
    const device = await (await browserOf(other)).addPasskey(other);
    const browser = await browserOf(one);
    await browser.addPasskey(one);
    expect(await removeOwnPasskey(await browser.signedIn(), device.id)).toBe(false);
    expect(await listPasskeys(other.editorId)).toHaveLength(1);
  });
});

describe("a session from before the factor", () => {
  test("ends with it, whichever kind", async () => {
    for (const add of ["addApp", "addPasskey"] as const) {
      const account = await withPassword("administrator");
      const [thief, owner] = [await browserOf(account), await browserOf(account)];
      expect(await thief.who()).not.toBeNull();
      await owner[add](account);
      expect(await thief.who()).toBeNull();
      expect(await owner.who()).toMatchObject({ editor: { secondFactor: true } });
      expect(await sessionsOf(account)).toBe(1);
    }
  });

  test("that is left over all the same, by whatever way, does nothing and is ended", async () => {
    const account = await withPassword("administrator");
    const thief = await browserOf(account);
    const stored = await database().editorSession.findFirstOrThrow({ where: { editorId: account.editorId } });
    await (await browserOf(account)).addPasskey(account);
    const { byPasskey: _, ...row } = stored;
    await database().editorSession.create({ data: row });
    expect(await beginSecondFactor(PASSWORD, thief.headers)).toBeNull();
    await database().editorSession.deleteMany({ where: { id: stored.id } });
    await database().editorSession.create({ data: row });
    expect(await thief.who()).toBeNull();
    expect(await database().editorSession.count({ where: { id: stored.id } })).toBe(0);
  });
});

describe("two who set up a factor at the same moment", () => {
  test("one of them does, and the other's session ends", async () => {
    const account = await withPassword("administrator");
    const [owner, thief] = [await browserOf(account), await browserOf(account)];
    const [mine, theirs] = [softwarePasskey(), softwarePasskey()];
    const asked = await Promise.all(
      [owner, thief].map(async (browser) => ({
        by: await browser.signedIn(),
        options: await beginPasskey(await browser.signedIn(), PASSWORD),
        headers: browser.headers,
      })),
    );
    const added = await Promise.all(
      asked.map(({ by, options, headers }, index) => {
        if (!options) throw new Error("both may begin");
        const answer = (index === 0 ? mine : theirs).make(options);
        return addMadePasskey(by, { answer, name: "A device" }, headers);
      }),
    );
    expect(added.toSorted()).toEqual([false, true]);
    expect(await listPasskeys(account.editorId)).toHaveLength(1);
    expect(await sessionsOf(account)).toBe(1);
  });

  test("recovery codes of an app that was begun and not confirmed are worth nothing once there is a passkey", async () => {
    const account = await withPassword("administrator");
    const [owner, thief] = [await browserOf(account), await browserOf(account)];
    const begun = await beginSecondFactor(PASSWORD, thief.headers);
    const by = await thief.signedIn();
    await owner.addPasskey(account);
    const again = await browserOf(account);
    expect(await giveSecondFactor(begun?.recoveryCodes[0] ?? "", again.headers)).toBeNull();
    expect(await giveSecondFactor(codeOf(begun?.secret ?? ""), again.headers)).toBeNull();
    expect(await confirmSecondFactor(by, codeOf(begun?.secret ?? ""), thief.headers)).toBe(false);
    // Not even where the row outlived it.
    const waiting = await browserOf(account);
    const { encryptFactor } = await import("#auth/second-factors/factor-keys.ts");
    const [secret, backupCodes] = [await encryptFactor("x".repeat(32)), await encryptFactor('["abcde-fghij"]')];
    await database().editorSecondFactor.create({
      data: { id: `pending-${account.editorId}`, editorId: account.editorId, secret, backupCodes },
    });
    expect(await giveSecondFactor("abcde-fghij", waiting.headers)).toBeNull();
    expect((await waiting.giveRecoveryCode("abcde-fghij")).status).toBe(401);
  });

  test("a code proves the app that was begun last, and none that was begun before", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const first = await beginSecondFactor(PASSWORD, browser.headers);
    const second = await beginSecondFactor(PASSWORD, browser.headers);
    const by = await browser.signedIn();
    expect(await confirmSecondFactor(by, codeOf(first?.secret ?? ""), browser.headers)).toBe(false);
    expect(await confirmSecondFactor(by, codeOf(second?.secret ?? ""), browser.headers)).toBe(true);
  });
});

describe("a code", () => {
  test("works once: not again in the same step, nor on another server at the same moment", async () => {
    const account = await withPassword("editor");
    const { key } = await (await browserOf(account)).addApp(account);
    const code = await freshCodeOf(key);
    const [one, other, late] = [await browserOf(account), await browserOf(account), await browserOf(account)];
    const statuses = await Promise.all([one.giveCode(code), other.giveCode(code)]);
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect((await late.giveCode(code)).status).toBe(401);
    expect(await late.who()).toBeNull();
  });

  test("that was given to set the app up does not sign in", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const begun = await beginSecondFactor(PASSWORD, browser.headers);
    const code = codeOf(begun?.secret ?? "");
    expect(await confirmSecondFactor(await browser.signedIn(), code, browser.headers)).toBe(true);
    expect((await (await browserOf(account)).giveCode(code)).status).toBe(401);
  });

  test("of the step before is refused after a later one; the next one is taken", async () => {
    const account = await withPassword("editor");
    const { key } = await (await browserOf(account)).addApp(account);
    await database().editorSecondFactor.updateMany({ where: { editorId: account.editorId }, data: { lastStep: null } });
    const now = Math.floor(Date.now() / STEP) * STEP + STEP / 2;
    vi.useFakeTimers({ now, toFake: ["Date"] });
    const given = async (at: number) => (await (await browserOf(account)).giveCode(codeOf(key, at))).status;
    expect(await given(now - 2 * STEP)).toBe(401);
    expect(await given(now - STEP)).toBe(200);
    expect(await given(now)).toBe(200);
    expect(await given(now - STEP)).toBe(401);
    expect(await given(now + STEP)).toBe(200);
    expect(await given(now)).toBe(401);
    expect(await given(now + 2 * STEP)).toBe(401);
    vi.useRealTimers();
  });

  test("of one step is claimed once, however many ask", async () => {
    const account = await withPassword("editor");
    await (await browserOf(account)).addApp(account);
    const { id } = await database().editorSecondFactor.findUniqueOrThrow({ where: { editorId: account.editorId } });
    const claims = await Promise.all(Array.from({ length: 20 }, () => claimStep(id, 9_999_999_999n)));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  test("for recovery works once, also at the same moment, and not with the right one of another account", async () => {
    const [account, other] = [await withPassword("editor"), await withPassword("editor")];
    const { recoveryCodes } = await (await browserOf(account)).addApp(account);
    await (await browserOf(other)).addApp(other);
    const [first = "", second = ""] = recoveryCodes;
    expect((await (await browserOf(other)).giveRecoveryCode(first)).status).toBe(401);
    expect((await (await browserOf(account)).giveRecoveryCode(first)).status).toBe(200);
    expect((await (await browserOf(account)).giveRecoveryCode(first)).status).toBe(401);
    const both = await Promise.all(
      [await browserOf(account), await browserOf(account)].map((browser) => browser.giveRecoveryCode(second)),
    );
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("is tried ten times a day, however often the password is given; a recovery code and a passkey still work", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const { key, recoveryCodes } = await browser.addApp(account);
    const device = await browser.addPasskey(account);
    for (let tried = 0; tried < WRONG_CODES_A_DAY; tried += 1)
      expect((await (await browserOf(account)).giveCode("000000")).status).toBe(401);
    const right = await browserOf(account);
    expect(await giveSecondFactor(await freshCodeOf(key), right.headers)).toBeNull();
    expect(await right.who()).toBeNull();
    expect(await noticesOf(account)).toContain("somebody knows your password");
    expect((await (await browserOf(account)).giveRecoveryCode(recoveryCodes[3] ?? "")).status).toBe(200);
    expect(await new Browser().usePasskey(account, device)).toBe("signed_in");
  });

  test("from a stolen session is tried no oftener", async () => {
    const account = await withPassword("editor");
    const browser = await browserOf(account);
    const { key } = await browser.addApp(account);
    for (let tried = 0; tried < WRONG_CODES_A_DAY; tried += 1)
      expect(await presentAgain(await browser.signedIn(), "000000", browser.headers)).toBe(false);
    expect(await presentAgain(await browser.signedIn(), await freshCodeOf(key), browser.headers)).toBe(false);
  });

  test("of a session that is over, or of somebody else's, is nobody's", async () => {
    const [account, other] = [await withPassword("editor"), await withPassword("editor")];
    const browser = await browserOf(account);
    const { key } = await browser.addApp(account);
    // Signed in as one, and asked for the factor of the other.
    await (await browserOf(other)).addApp(other);
    await browser.submitPassword(other);
    expect(await giveSecondFactor(await freshCodeOf(key), browser.headers)).toBeNull();
  });
});

describe("after an administrator's reset", () => {
  test("nothing of before works: no session, no factor, no password; the link starts again", async () => {
    const account = await withPassword("reviewer");
    const browser = await browserOf(account);
    const { key, recoveryCodes } = await browser.addApp(account);
    const device = await browser.addPasskey(account);
    const waiting = await browserOf(account);
    const { token } = await database().$transaction((tx) =>
      removeSecondFactor(commandLineEditor, tx, account.editorId),
    );
    expect(await browser.who()).toBeNull();
    expect(await giveSecondFactor(await freshCodeOf(key), waiting.headers)).toBeNull();
    expect(await giveSecondFactor(recoveryCodes[0] ?? "", waiting.headers)).toBeNull();
    expect(await new Browser().usePasskey(account, device)).toBe("refused");
    // Whoever knew the password, and had been kept out by the factor alone, is kept out still.
    expect(await signIn({ email: account.email, password: PASSWORD }, "192.0.2.8", new Headers())).toEqual({
      outcome: "refused",
    });
    expect(await setPasswordByLink(token, await hashPassword("another lantern walks downhill"))).toBe(true);
    const again = new Browser();
    await again.submitPassword(account, "another lantern walks downhill");
    expect(await again.who()).toMatchObject({ editor: { secondFactor: false }, factor: { enrolled: false } });
    expect(await beginSecondFactor("another lantern walks downhill", again.headers)).not.toBeNull();
    expect(await noticesOf(account)).toContain("reset your sign-in");
  });
});

test("a password that is given once more is tried five times, the right one after that too", async () => {
  const account = await withPassword("editor");
  const browser = await browserOf(account);
  for (let tried = 0; tried < RE_ENTRIES; tried += 1) {
    const begin =
      tried % 2 === 0 ? beginSecondFactor("wrong", browser.headers) : beginPasskey(await browser.signedIn(), "wrong");
    expect(await begin).toBeNull();
  }
  expect(await beginPasskey(await browser.signedIn(), PASSWORD)).toBeNull();
  expect(await beginSecondFactor(PASSWORD, browser.headers)).toBeNull();
});

test("a new link for the password leaves the second factor where it is", async () => {
  const { renewLink } = await import("#data/editors/save-editor.ts");
  const account = await withPassword("editor");
  const { key } = await (await browserOf(account)).addApp(account);
  const { token } = await database().$transaction((tx) => renewLink(commandLineEditor, tx, account.editorId));
  // Whoever gave the old password a moment ago, and waits for the factor, has to give the new one.
  const waiting = await browserOf(account);
  expect(await pendingFactors(waiting.headers)).not.toBeNull();
  expect(await setPasswordByLink(token, await hashPassword("another lantern walks downhill"))).toBe(true);
  expect(await pendingFactors(waiting.headers)).toBeNull();
  expect(await giveSecondFactor(await freshCodeOf(key), waiting.headers)).toBeNull();
  const browser = new Browser();
  await browser.submitPassword(account, "another lantern walks downhill");
  expect(await browser.who()).toBeNull();
  expect(await giveSecondFactor(await freshCodeOf(key), browser.headers)).toBe(account.editorId);
});

test("no address of the library trusts a browser for good", async () => {
  const account = await withPassword("editor");
  const { key } = await (await browserOf(account)).addApp(account);
  const browser = await browserOf(account);
  await browser.giveCode(await freshCodeOf(key));
  expect(browser.headers.get("cookie")).not.toContain("trust_device");
  expect(Object.keys(signInLibrary().api)).toContain("beginSession");
});
