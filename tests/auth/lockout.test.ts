/** A stranger who tries passwords slows nobody down but strangers; a crowd of them is bounded by what guessing would need. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { deviceCookie, knownDevice } from "#auth/sign-in/known-device.ts";
import { signIn } from "#auth/sign-in/sign-in.ts";
import { database } from "#data/database/client.ts";
import { listNotices } from "#data/editors/editor-notices.ts";
import { TRIES, triedToSignIn } from "#data/rate-limits/sign-in-limit.ts";
import { env } from "#env.ts";
import { type Account, Browser, browserOf, invite, PASSWORD, withPassword } from "../support/auth/account.ts";

let networks = 0;
const newNetwork = () => {
  networks += 1;
  return `198.51.${Math.floor(networks / 250)}.${networks % 250}`;
};

beforeAll(async () => {
  await invite("administrator");
});

beforeEach(async () => {
  await database().rateLimit.deleteMany();
});

const tryWrong = ({ email }: { email: string }, network: string, headers = new Headers()) =>
  signIn({ email, password: "another lantern walks" }, network, headers);
const tryRight = ({ email }: Account, network: string, headers = new Headers()) =>
  signIn({ email, password: PASSWORD }, network, headers);

const onKnownDevice = ({ email }: Account) => {
  const { name, value } = deviceCookie(email);
  return new Headers({ cookie: `other=1; ${name}=${value}` });
};

/** As if so many wrong passwords had been tried by strangers, each from a network of its own. */
async function triedByCrowd(account: Account, count: number): Promise<void> {
  await tryWrong(account, newNetwork());
  await database().rateLimit.updateMany({
    where: { key: { startsWith: "sign-in-account-day:" } },
    data: { points: count },
  });
}

test("wrong tries from one network, a hundred of them, keep out that network at that account and nobody else", async () => {
  const [account, other] = [await withPassword("administrator"), await withPassword("editor")];
  const attacker = newNetwork();
  const outcomes = [];
  for (let tried = 0; tried < 100; tried += 1) outcomes.push((await tryWrong(account, attacker)).outcome);
  expect(outcomes.filter((outcome) => outcome === "refused")).toHaveLength(TRIES.pair);
  expect(await tryRight(account, attacker)).toMatchObject({ outcome: "too_many" });
  expect(await tryRight(account, newNetwork())).toMatchObject({ outcome: "signed_in" });
  expect(await tryRight(other, attacker)).toMatchObject({ outcome: "signed_in" });
});

test("wrong tries from a hundred networks keep the editor out of none", async () => {
  const account = await withPassword("editor");
  await Promise.all(Array.from({ length: 100 }, () => tryWrong(account, newNetwork())));
  expect(await tryRight(account, newNetwork())).toMatchObject({ outcome: "signed_in" });
}, 60_000);

test("what a network was refused is not counted at the account: one cannot use up what all have", async () => {
  const account = await withPassword("editor");
  const attacker = newNetwork();
  for (let tried = 0; tried < 100; tried += 1)
    await triedToSignIn({ email: account.email, network: attacker, device: null });
  const rows = await database().rateLimit.findMany({ where: { key: { startsWith: "sign-in-account-day:" } } });
  expect(rows.map(({ points }) => points)).toEqual([TRIES.pair]);
});

test("at the bound of the account strangers wait, and a known device and a passkey do not", async () => {
  const account = await withPassword("editor");
  const device = await (await browserOf(account)).addPasskey(account);
  await triedByCrowd(account, TRIES.accountADay);
  expect(await tryRight(account, newNetwork())).toMatchObject({ outcome: "too_many" });
  expect(await tryRight(account, newNetwork(), onKnownDevice(account))).toEqual({ outcome: "second_factor" });
  expect(await new Browser().usePasskey(account, device)).toBe("signed_in");
});

test("a network that is used up, of an office say, does not keep a known device out", async () => {
  const account = await withPassword("editor");
  const office = newNetwork();
  for (let tried = 0; tried < TRIES.network; tried += 1) await tryWrong({ email: `no-${tried}@example.org` }, office);
  expect(await tryRight(account, office)).toMatchObject({ outcome: "too_many" });
  expect(await tryRight(account, office, onKnownDevice(account))).toMatchObject({ outcome: "signed_in" });
});

test("a known device is known to its own account, for its time, and has tries of its own", async () => {
  const [account, other] = [await withPassword("editor"), await withPassword("editor")];
  const { name, value } = deviceCookie(account.email);
  const headers = new Headers({ cookie: `${name}=${value}` });
  expect(knownDevice(account.email.toUpperCase(), headers)).not.toBeNull();
  expect(knownDevice(other.email, headers)).toBeNull();
  // Under the other's name it is still not the other's, and a changed one is nobody's.
  const renamed = new Headers({ cookie: `${deviceCookie(other.email).name}=${value}` });
  expect(knownDevice(other.email, renamed)).toBeNull();
  expect(knownDevice(account.email, new Headers({ cookie: `${name}=x${value}` }))).toBeNull();
  expect(knownDevice(account.email, headers, Date.now() + 181 * 86_400_000)).toBeNull();
  const outcomes = [];
  for (let tried = 0; tried <= TRIES.device; tried += 1) outcomes.push(await tryWrong(account, newNetwork(), headers));
  expect(outcomes.at(-1)).toMatchObject({ outcome: "too_many" });
  expect(outcomes.slice(0, -1).every(({ outcome }) => outcome === "refused")).toBe(true);
  // A stolen cookie that is used up keeps no other device out.
  expect(await tryRight(account, newNetwork())).toMatchObject({ outcome: "signed_in" });
  expect(await tryRight(account, newNetwork(), onKnownDevice(account))).toMatchObject({ outcome: "signed_in" });
});

test("many tries at the same moment are looked at no oftener than one after another", async () => {
  const account = await withPassword("editor");
  const network = newNetwork();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => tryWrong(account, network)));
  expect(outcomes.filter(({ outcome }) => outcome === "refused")).toHaveLength(TRIES.pair);
});

test("right passwords use nothing up", async () => {
  const account = await withPassword("editor");
  const network = newNetwork();
  for (let tried = 0; tried < TRIES.network + 2; tried += 1)
    expect(await tryRight(account, network)).toMatchObject({ outcome: "signed_in" });
}, 60_000);

test("the editor is told after ten wrong ones, once a day, in the admin area and by email; nobody else is", async () => {
  const account = await withPassword("editor");
  await database().editorNotice.deleteMany();
  await database().delivery.deleteMany();
  Object.assign(env(), { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "record@example.org" });
  for (let tried = 0; tried < 12; tried += 1) await tryWrong(account, newNetwork());
  for (let tried = 0; tried < 12; tried += 1) await tryWrong({ email: "nobody@example.org" }, newNetwork());
  const notices = await listNotices(account.editorId);
  expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining("10 wrong passwords were tried")]);
  expect(await database().editorNotice.count()).toBe(1);
  const emails = await database().delivery.findMany();
  expect(emails.map(({ editorId, body }) => [editorId, JSON.parse(body).text])).toEqual([
    [account.editorId, expect.stringContaining("10 wrong passwords were tried")],
  ]);
  Object.assign(env(), { SMTP_URL: undefined, MAIL_FROM: undefined });
}, 60_000);

test("an address that nobody has is answered as one that somebody has, at every step", async () => {
  const account = await withPassword("editor");
  const [one, other] = [newNetwork(), newNetwork()];
  for (let tried = 0; tried < 7; tried += 1)
    expect((await tryWrong(account, one)).outcome).toBe(
      (await tryWrong({ email: "nobody@example.org" }, other)).outcome,
    );
});
