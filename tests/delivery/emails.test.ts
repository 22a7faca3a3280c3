/** Readers are written to when something changes, once they have said yes, until they stop. A real SMTP server, real TCP. */

import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { notifyEditor } from "#data/editors/notify-editor.ts";
import {
  confirmSubscription,
  endSubscription,
  findSubscription,
  forgetUnconfirmed,
  requestSubscription,
} from "#data/feeds/subscriptions.ts";
import { minutesUntilAllowed } from "#data/rate-limits/follow-limit.ts";
import { publishStatement } from "#data/statements/publish-statement.ts";
import { deliverDue, writeDigests } from "#delivery/deliver.ts";
import { startDeliveries } from "#delivery/delivery-process.ts";
import { closeMail } from "#delivery/send-email.ts";
import { alreadyFollowingEmail, confirmationEmail } from "#domain/feeds/email.ts";
import { subscriptionRequestSchema } from "#domain/feeds/subscription.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { env } from "#env.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../support/database/database.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../support/fictional/fictional-newsroom.ts";

type Received = { from: string; to: string[]; text: string };

const received: Received[] = [];
/** Addresses that the mail server does not know. */
const unknown = new Set<string>();
let busy = false;

const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, done) => {
    const refusal = unknown.has(address)
      ? Object.assign(new Error("No such person here"), { responseCode: 550 })
      : null;
    done(busy ? Object.assign(new Error("Come back later"), { responseCode: 451 }) : refusal);
  },
  onData: (stream, session, done) => {
    const { mailFrom, rcptTo } = session.envelope;
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.once("end", () => {
      received.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        text: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});

let example: StatementInput;
let serial = 0;

beforeAll(async () => {
  mailServer.listen(0, "127.0.0.1");
  await once(mailServer.server, "listening");
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`;
  process.env.MAIL_FROM = "Said & Voted <record@example.org>";
  example = await fictionalStatement();
});
afterAll(async () => {
  closeMail();
  await new Promise<void>((resolve) => mailServer.close(() => resolve()));
});
beforeEach(async () => {
  await database().subscription.deleteMany();
  received.length = 0;
  unknown.clear();
  busy = false;
});

const SITE = "https://record.example";
const EMAIL = "reader@example.org";

async function ask(what = "everything", email = EMAIL, frequency = "daily") {
  await requestSubscription(subscriptionRequestSchema.parse({ email, what, frequency }), ({ token, confirmed }) =>
    confirmed
      ? alreadyFollowingEmail("everything", { stop: `${SITE}/stop/${token}`, site: SITE })
      : confirmationEmail("everything", { confirm: `${SITE}/confirm/${token}`, site: SITE }),
  );
}

/** As mail programs show it: soft line breaks of quoted-printable taken out. */
const decoded = (text: string) =>
  text.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

async function tokenOf(email = EMAIL): Promise<string> {
  return (await database().subscription.findFirstOrThrow({ where: { email } })).token;
}

async function follower(what = "everything", email = EMAIL, frequency = "daily"): Promise<string> {
  await ask(what, email, frequency);
  await deliverDue();
  received.length = 0;
  const token = await tokenOf(email);
  expect(await confirmSubscription(token)).toBe(true);
  return token;
}

/** Their last letter was so many days ago; what changed since then is old enough to be told. */
async function daysPass(days: number) {
  await database().subscription.updateMany({ data: { notifiedUntil: new Date(Date.now() - days * 86_400_000) } });
  const { migrateUrl } = await testDatabase();
  // History is only ever added to, by the site: the owner of the tables makes these changes older than they are.
  await withClient(migrateUrl, async (client) => {
    await client.query("ALTER TABLE revisions DISABLE TRIGGER USER");
    await client.query(
      "UPDATE revisions SET at = now() - interval '20 minutes' WHERE record_id LIKE 'example-letter-%'",
    );
    // The shipped record was there long before, though this database may have been made an hour ago.
    await client.query(
      "UPDATE revisions SET at = at - interval '30 days' WHERE record_id NOT LIKE 'example-letter-%' AND at > now() - interval '10 days'",
    );
    await client.query("ALTER TABLE revisions ENABLE TRIGGER USER");
  });
  // Another state of the record, as far as what is kept of it knows.
  await database().importRun.updateMany({ data: { finishedAt: new Date() } });
}

async function publishSomething(): Promise<StatementInput> {
  serial += 1;
  const record = { ...example, statementId: `example-letter-${serial}` };
  const basedOn = await readyToPublish(record, fictionalEditor("editor"), fictionalEditor("reviewer"));
  await database().$transaction((tx) =>
    publishStatement(fictionalEditor("reviewer"), tx, {
      statementId: record.statementId,
      basedOn,
      reason: "Published",
    }),
  );
  return record;
}

describe("saying yes", () => {
  test("one letter asks, with a link; without a yes nothing more comes, and the address is forgotten", async () => {
    await ask();
    await deliverDue();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: "record@example.org", to: [EMAIL] });
    const token = await tokenOf();
    expect(decoded(received[0]?.text ?? "")).toContain(`${SITE}/confirm/${token}`);
    await publishSomething();
    await daysPass(8);
    expect(await writeDigests()).toBe(0);
    await database().subscription.updateMany({ data: { createdAt: new Date(Date.now() - 49 * 3_600_000) } });
    expect(await confirmSubscription(token)).toBe(false);
    await forgetUnconfirmed();
    expect(await database().subscription.count()).toBe(0);
  });

  test("whoever follows already is told so, and nothing is changed", async () => {
    const token = await follower("everything", EMAIL, "weekly");
    await ask("everything", EMAIL.toUpperCase(), "daily");
    await deliverDue();
    expect(decoded(received[0]?.text ?? "")).toContain("You already follow everything");
    expect(await findSubscription(token)).toMatchObject({ frequency: "weekly", confirmed: true });
    expect(await database().subscription.count()).toBe(1);
  });

  test("nobody can flood somebody else's letter box", async () => {
    const asked = [];
    for (let time = 0; time < 4; time += 1) asked.push(await minutesUntilAllowed("email", "flooded@example.org"));
    expect(asked.slice(0, 3)).toEqual([0, 0, 0]);
    expect(asked[3]).toBeGreaterThan(60);
    expect(JSON.stringify(await database().rateLimit.findMany())).not.toContain("flooded");
  });
});

describe("a letter on what changed", () => {
  test("says what is new, in text and HTML, and can be stopped with one click; it comes once", async () => {
    const token = await follower();
    const { statementId, quote } = await publishSomething();
    await daysPass(2);
    expect((await Promise.all([writeDigests(), writeDigests()])).reduce((a, b) => a + b)).toBe(1);
    expect(await writeDigests()).toBe(0);
    await deliverDue();
    expect(received).toHaveLength(1);
    const text = decoded(received[0]?.text ?? "");
    expect(text).toMatch(/^Subject: =\?UTF-8\?|^Subject: Said & Voted: /m);
    expect(text).toContain(quote);
    expect(text).toContain(`/statements/${statementId}`);
    expect(text).toContain("text/plain");
    expect(text).toContain("text/html");
    expect(text).toMatch(new RegExp(`^List-Unsubscribe:\\s+<${env().SITE_URL}/follow/stop/${token}/now>`, "m"));
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(text).not.toContain("<img");
    // Of what was sent nothing is kept.
    expect(await database().delivery.count({ where: { subscriptionId: { not: null } } })).toBe(0);
  });

  test("is about what was asked for alone", async () => {
    await follower("senator:ada-example", "one@example.org");
    await follower("proposition:cooperate", "two@example.org");
    await follower("proposition:forbid_limits", "three@example.org");
    await follower("state:MT", "four@example.org");
    await publishSomething();
    await daysPass(2);
    expect(await writeDigests()).toBe(2);
    await deliverDue();
    expect(received.map(({ to }) => to[0]).sort()).toEqual(["one@example.org", "two@example.org"]);
  });

  test("does not come before its time, nor when nothing has changed", async () => {
    await follower("everything", EMAIL, "weekly");
    await publishSomething();
    await daysPass(6);
    expect(await writeDigests()).toBe(0);
    await daysPass(8);
    expect(await writeDigests()).toBe(1);
    await database().subscription.updateMany({ data: { notifiedUntil: new Date(Date.now() - 600_000) } });
    expect(await writeDigests()).toBe(0);
  });

  test("waits where the mail server is busy, and its address is deleted where that does not exist", async () => {
    await ask();
    busy = true;
    await deliverDue();
    const waiting = await database().delivery.findFirstOrThrow({ where: { subscriptionId: { not: null } } });
    expect(waiting).toMatchObject({ outcome: "answered 451", attempts: 1, givenUpAt: null });
    busy = false;
    unknown.add(EMAIL);
    await database().$executeRaw`UPDATE deliveries SET due_at = now()`;
    await deliverDue();
    expect(await database().subscription.count()).toBe(0);
    expect(received).toEqual([]);
  });
});

test("stopping deletes the address and all that waits for it; again changes nothing", async () => {
  const token = await follower();
  await publishSomething();
  await daysPass(2);
  await writeDigests();
  await endSubscription(token);
  await endSubscription(token);
  await deliverDue();
  expect(received).toEqual([]);
  expect(JSON.stringify(await database().delivery.findMany())).not.toContain(EMAIL);
  expect(await database().subscription.count()).toBe(0);
});

test("a process of its own sends what is due, and stops when it is told to", { timeout: 60_000 }, async () => {
  await ask();
  const deliveries = startDeliveries(env().DATABASE_URL);
  await expect.poll(() => received.length, { timeout: 45_000 }).toBe(1);
  await deliveries.stop();
  await ask("state:MT");
  await wait(4000);
  expect(received).toHaveLength(1);
});

describe("an editor", () => {
  test("is written to about their own account; nothing of it is kept, and an address that bounces stays theirs", async () => {
    const id = "an-editor-with-mail";
    const email = "vera@example.org";
    await database().editor.create({ data: { id, name: "Vera Example", email, role: "editor" } });
    const tell = (by: string) =>
      database().$transaction((tx) =>
        notifyEditor(tx, id, { what: "role_changed", from: "reviewer", to: "editor", by }),
      );
    await tell("Ada Example");
    await deliverDue();
    expect(received.map(({ to }) => to)).toEqual([[email]]);
    expect(decoded(received[0]?.text ?? "")).toContain("Ada Example changed your role from reviewer to editor.");
    expect(received[0]?.text).not.toContain("List-Unsubscribe");
    expect(await database().delivery.count({ where: { editorId: id } })).toBe(0);
    unknown.add(email);
    await tell("Bea Example");
    await deliverDue();
    expect(await database().editor.count({ where: { id, email } })).toBe(1);
    expect(await database().delivery.count({ where: { editorId: id } })).toBe(0);
    // Whoever lost access since is not written to.
    unknown.clear();
    await tell("Cora Example");
    await database().editor.update({ where: { id }, data: { disabledAt: new Date() } });
    await deliverDue();
    expect(received).toHaveLength(1);
  });
});
