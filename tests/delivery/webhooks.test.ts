/** Newsrooms are told of every public change, signed, once, and again where nothing arrived. Real TCP, TLS, PostgreSQL. */
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { leaseDue, recordOutcome } from "#data/feeds/deliveries.ts";
import { addWebhook, pingWebhook, rotateSecret, switchWebhook } from "#data/feeds/save-webhook.ts";
import { countFailingWebhooks, listDeliveries, listStoppedWebhooks, listWebhooks } from "#data/feeds/webhooks.ts";
import { publishStatement, retractStatement } from "#data/statements/publish-statement.ts";
import { deliverDue, enqueueChangeMessages } from "#delivery/deliver.ts";
import { postSafely } from "#delivery/post-safely.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { env } from "#env.ts";
import { isPublicIp } from "#import/sources/public-address.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { fictionalStatement, readyToPublish } from "../support/fictional/fictional-newsroom.ts";
import { runElsewhere } from "../support/other-process.ts";
import { type NewsroomServer, newsroomServer } from "../support/server/newsroom-server.ts";

const administrator = fictionalEditor("administrator");
const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");

let newsroom: NewsroomServer;
let example: StatementInput;
let serial = 0;

beforeAll(async () => {
  newsroom = await newsroomServer();
  example = await fictionalStatement();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  await database().webhook.deleteMany();
  newsroom.received.length = 0;
  newsroom.respondWith(204);
});

/** At a port of the test's own, which the admin area would refuse. */
async function webhook() {
  const input = { name: "The Example", url: "https://newsroom.example.org/hook" };
  const added = await database().$transaction((tx) => addWebhook(administrator, tx, input));
  const { webhookId } = added;
  await database().webhook.update({ where: { webhookId }, data: { url: newsroom.address } });
  return added;
}

async function publishSomething(): Promise<StatementInput> {
  serial += 1;
  const record = { ...example, statementId: `example-webhook-${serial}` };
  const basedOn = await readyToPublish(record, author, reviewer);
  await database().$transaction((tx) =>
    publishStatement(reviewer, tx, { statementId: record.statementId, basedOn, reason: "Published" }),
  );
  return record;
}

const deliver = () => deliverDue(newsroom.outside);
/** As if the time until the next attempt had passed. */
const timePasses = () => database().$executeRaw`UPDATE deliveries SET due_at = now(), leased_until = NULL`;

describe("a public change", () => {
  test("arrives once, signed as the specification says, with what it says now and who it is about", async () => {
    const { webhookId, secret } = await webhook();
    const { statementId } = await publishSomething();
    await Promise.all([enqueueChangeMessages(), enqueueChangeMessages()]);
    await enqueueChangeMessages();
    await deliver();
    expect(newsroom.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: "" }] = newsroom.received;
    const message = new Webhook(secret).verify(body, headers) as { type: string; data: Record<string, unknown> };
    expect(message.type).toBe("record.published");
    expect(message.data).toMatchObject({
      revised: "statement",
      recordId: statementId,
      url: `${env().SITE_URL}/statements/${statementId}`,
      scope: { senators: ["ada-example"] },
      words: expect.arrayContaining([expect.objectContaining({ text: expect.stringContaining(example.quote) })]),
    });
    expect(await listDeliveries(webhookId, 9)).toMatchObject([
      { state: "delivered", attempts: [{ outcome: "answered 204" }] },
    ]);
    expect(() => new Webhook(secret).verify(body.replace("published", "retracted"), headers)).toThrow(
      "No matching signature found",
    );
  });

  test("a retraction tells the reason, and repeats no words", async () => {
    const { statementId } = await publishSomething();
    await webhook();
    await database().$transaction((tx) =>
      retractStatement(reviewer, tx, { statementId, basedOn: 3, reason: "A made-up mistake." }),
    );
    await enqueueChangeMessages();
    await deliver();
    const message = JSON.parse(newsroom.received.at(-1)?.body ?? "{}");
    expect(message).toMatchObject({ type: "record.retracted", data: { words: [], reason: "A made-up mistake." } });
    expect(newsroom.received.at(-1)?.body).not.toContain(example.quote);
  });

  test("what was there before a webhook was set up is not sent", async () => {
    await publishSomething();
    await webhook();
    await enqueueChangeMessages();
    expect(await deliver()).toBe(0);
  });
});

describe("where nothing arrives", () => {
  test("it is tried again later, with the same id, and the log shows each attempt", async () => {
    const { webhookId } = await webhook();
    await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    newsroom.respondWith(500);
    await deliver();
    expect(await deliver(), "not before its time").toBe(0);
    const [waiting] = await listDeliveries(webhookId, 1);
    const seconds = (Date.parse(waiting?.dueAt ?? "") - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(7);
    expect((await listWebhooks())[0]?.failingSince).not.toBeNull();
    await timePasses();
    newsroom.respondWith(200);
    await deliver();
    expect(new Set(newsroom.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(await listDeliveries(webhookId, 1)).toMatchObject([
      { state: "delivered", attempts: [{ outcome: "answered 500" }, { outcome: "answered 200" }] },
    ]);
    expect((await listWebhooks())[0]?.failingSince).toBeNull();
  });

  test("no redirect is followed", async () => {
    const { webhookId } = await webhook();
    await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    newsroom.respondWith(307, { location: newsroom.address });
    await deliver();
    expect(newsroom.received).toHaveLength(1);
    expect(await listDeliveries(webhookId, 1)).toMatchObject([{ state: "waiting" }]);
  });

  test("after long failure nothing is sent any more, and the admin area says why; an administrator can take it up again", async () => {
    const { webhookId } = await webhook();
    await database().webhook.update({
      where: { webhookId },
      data: { failingSince: new Date(Date.now() - 6 * 86_400_000) },
    });
    await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    newsroom.respondWith(503);
    await deliver();
    expect((await listWebhooks())[0]?.disabled?.why).toBe("Nothing arrived for 5 days.");
    expect(await countFailingWebhooks()).toBe(1);
    expect(await listStoppedWebhooks()).toEqual(["The Example"]);
    expect((await listDeliveries(webhookId, 1))[0]?.state).toBe("given_up");
    const log = await database().auditEntry.findFirst({
      where: { subject: `webhook ${webhookId}` },
      orderBy: { entryId: "desc" },
    });
    expect(log).toMatchObject({ editorId: "deliveries", action: "switched off" });
    await publishSomething();
    await enqueueChangeMessages();
    expect(await deliver()).toBe(0);
    await database().$transaction((tx) => switchWebhook(administrator, tx, webhookId, true));
    expect((await listWebhooks())[0]).toMatchObject({ disabled: null, failingSince: null });
    expect(await countFailingWebhooks()).toBe(0);
    expect(await listStoppedWebhooks()).toEqual([]);
  });

  test("a server that says it is gone is believed at once", async () => {
    const { webhookId } = await webhook();
    await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    newsroom.respondWith(410);
    await deliver();
    expect((await listWebhooks())[0]?.disabled?.why).toContain("gone");
  });

  test("ten failures end it", async () => {
    const { webhookId } = await webhook();
    await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    newsroom.respondWith(500);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await timePasses();
      await deliver();
    }
    expect(newsroom.received).toHaveLength(11);
    expect((await listDeliveries(webhookId, 1))[0]).toMatchObject({ state: "given_up" });
  });
});

describe("secrets", () => {
  test("while a new one takes over, both sign; afterward the new one alone", async () => {
    const { webhookId, secret: first } = await webhook();
    const { secret: second } = await database().$transaction((tx) => rotateSecret(administrator, tx, webhookId));
    expect(second).not.toBe(first);
    const ping = async () => {
      await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
      await deliver();
      return newsroom.received.at(-1) as { headers: Record<string, string>; body: string };
    };
    const during = await ping();
    for (const secret of [first, second]) new Webhook(secret).verify(during.body, during.headers);
    await database().webhook.update({ where: { webhookId }, data: { previousUntil: new Date() } });
    const after = await ping();
    new Webhook(second).verify(after.body, after.headers);
    expect(() => new Webhook(first).verify(after.body, after.headers)).toThrow("No matching signature found");
  });

  test("are not stored as they are, and stand in no list", async () => {
    const { secret } = await webhook();
    const rows = JSON.stringify(await database().webhook.findMany()) + JSON.stringify(await listWebhooks());
    expect(rows).not.toContain(secret.replace("whsec_", ""));
  });
});

describe("the queue", () => {
  async function queue(count: number) {
    const { webhookId } = await webhook();
    for (let index = 0; index < count; index += 1)
      await database().$transaction((tx) => pingWebhook(administrator, tx, webhookId));
    return webhookId;
  }

  test("gives each message to one of many", async () => {
    await queue(20);
    const leased = await Promise.all(Array.from({ length: 10 }, () => leaseDue(3, 60)));
    const ids = leased.flat().map(({ messageId }) => messageId);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  test("takes up again what a killed process was sending, and hears no more of that process", async () => {
    await queue(1);
    const other = runElsewhere(
      'const { leaseDue } = await import("#data/feeds/deliveries.ts"); console.log((await leaseDue(1, 2)).length); setInterval(() => {}, 1000);',
    );
    expect(await other.line()).toBe("1");
    await other.kill("SIGKILL");
    expect(await deliver(), "it may still be alive").toBe(0);
    await expect.poll(deliver, { timeout: 8000, interval: 300 }).toBe(1);
    expect(newsroom.received).toHaveLength(1);
  });

  test("whoever was too slow changes nothing any more", async () => {
    const webhookId = await queue(1);
    const [slow] = await leaseDue(1, 60);
    if (!slow) throw new Error("something was due");
    await timePasses();
    await deliver();
    await recordOutcome(slow, { delivered: false, outcome: "took too long", milliseconds: 1, next: new Date() });
    expect(await listDeliveries(webhookId, 1)).toMatchObject([{ state: "delivered", attempts: [{}] }]);
  });
});

describe("nobody can use it to look into a network of ours", () => {
  test.each([
    "127.0.0.1",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "::1",
    "::",
    "fe80::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "not a number",
  ])("%s is not asked", async (number) => {
    expect(isPublicIp(number)).toBe(false);
    const posted = await postSafely(
      newsroom.address,
      { headers: {}, body: "" },
      {
        outside: { resolve: async () => ["192.0.66.2", number], mayConnect: isPublicIp },
      },
    );
    expect(posted).toEqual({ error: "leads to an address that is not on the public internet" });
    expect(newsroom.received).toEqual([]);
  });

  test("a server whose certificate nobody vouches for gets nothing", async () => {
    const { ca: _, ...outside } = newsroom.outside;
    const posted = await postSafely(newsroom.address, { headers: {}, body: "x" }, { outside });
    expect(posted).toMatchObject({ error: expect.stringContaining("certificate") });
    expect(newsroom.received).toEqual([]);
  });
});
