/** A new AUTH_SECRET: `npm run secret:rotate` encrypts under it what the one before encrypted, or changes nothing. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { commandLineEditor } from "#auth/command-line.ts";
import { encryptFactor } from "#auth/second-factors/factor-keys.ts";
import { database } from "#data/database/client.ts";
import { decrypted } from "#data/database/encrypted-field.ts";
import { inviteEditor } from "#data/editors/save-editor.ts";
import { addWebhook } from "#data/feeds/save-webhook.ts";
import { childEnvironment, env } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { runElsewhere } from "../support/other-process.ts";

const [NEXT, STRANGER] = [
  "the next secret of the tests, of forty letters",
  "a secret that this site never had, and long",
];

function rotate(secret: string, previous: string) {
  const added = { AUTH_SECRET: secret, AUTH_SECRET_PREVIOUS: previous, DATABASE_URL: env().DATABASE_URL };
  const args = ["--conditions=react-server", "scripts/secret-rotate.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: inProject(),
    env: childEnvironment(added),
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

/** What a process under this secret alone reads of both. */
async function readUnder(secret: string): Promise<string> {
  const [factor, webhook] = [await database().editorSecondFactor.findFirst(), await database().webhook.findFirst()];
  const reader = runElsewhere(`
    process.env.AUTH_SECRET = ${JSON.stringify(secret)};
    const { decryptFactor } = await import("#auth/second-factors/factor-keys.ts");
    const { decrypted } = await import("#data/database/encrypted-field.ts");
    const [seed, codes, whsec] = ${JSON.stringify([factor?.secret, factor?.backupCodes, webhook?.secret])};
    console.log([await decryptFactor(seed), await decryptFactor(codes), decrypted(whsec)].join(" "));
  `);
  return reader.line();
}

test("a new secret takes over everything, and one that does not open it takes over nothing", async () => {
  const { editorId } = await database().$transaction((tx) =>
    inviteEditor(commandLineEditor, tx, { name: "Vera Example", email: "vera@example.org", role: "administrator" }),
  );
  const { webhookId } = await database().$transaction((tx) =>
    addWebhook(fictionalEditor("administrator"), tx, { name: "The Example", url: "https://newsroom.example.org/" }),
  );
  const whsec = decrypted((await database().webhook.findUniqueOrThrow({ where: { webhookId } })).secret);
  const [secret, backupCodes] = [await encryptFactor("a-made-up-seed"), await encryptFactor('["made-up"]')];
  await database().editorSecondFactor.create({ data: { id: "x", editorId, secret, backupCodes, verified: true } });
  const all = async () => [await database().editorSecondFactor.findMany(), await database().webhook.findMany()];

  const before = await all();
  const rejected = rotate(NEXT, STRANGER);
  expect(rejected).toMatchObject({ status: 1, output: expect.stringContaining("Nothing was changed") });
  expect(await all()).toEqual(before);

  const done = rotate(NEXT, env().AUTH_SECRET ?? "");
  expect(done).toMatchObject({
    status: 0,
    output: expect.stringContaining("1 second factors, the secrets of 1 webhooks"),
  });
  expect(await readUnder(NEXT)).toBe(`a-made-up-seed ["made-up"] ${whsec}`);
}, 60_000);
