/** Action input: every server action parses all that it is sent, its previous state included, and refuses what it does not know. */
import fs from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { fictionalPeopleOnSite, signInAs } from "../../support/auth/admin.ts";

test.beforeAll(fictionalPeopleOnSite);

type Action = { id: string; file: string; name: string; address: string };

/** Every action by its file and name, as the files have them. */
function actionsOnDisk(): string[] {
  return fs
    .readdirSync(path.join(process.cwd(), "src/app"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/app/${file.replaceAll(path.sep, "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = fs.readFileSync(file, "utf8");
      if (!source.startsWith('"use server"')) return [];
      return [...source.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${file} ${name}`);
    })
    .sort();
}

/** The same as the build has them: under which id, and on which page. */
function builtActions(): Action[] {
  type Built = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };
  const manifest = path.join(process.cwd(), ".next-test/server/server-reference-manifest.json");
  const { node } = JSON.parse(fs.readFileSync(manifest, "utf8")) as Built;
  return Object.entries(node).map(([id, { workers, filename, exportedName }]) => {
    const page = Object.keys(workers)[0] ?? "";
    const parts = page.split("/").slice(1, -1);
    const pagePath = `/${parts.filter((part) => !/^\(.*\)$/.test(part)).join("/")}`;
    const kind = pagePath.startsWith("/admin/[kind]") ? pagePath.replace("[kind]", "events") : pagePath;
    return { id, file: filename, name: exportedName, address: kind.replaceAll(/\[[^\]]+\]+/g, "1") };
  });
}

/** Every name that a field of any form has, as the sources write them. */
function fieldNames(): string[] {
  const sources = fs
    .readdirSync(path.join(process.cwd(), "src/app"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => fs.readFileSync(path.join(process.cwd(), "src/app", file), "utf8"));
  const named = sources.flatMap((source) => [
    ...source.matchAll(/(?:name|id)="([\w.-]{1,40})"|^ {2,4}(\w{2,30}): (?:text|name|whole|tick|file|z)\b/gm),
  ]);
  return [...new Set(named.map(([, attribute, key]) => attribute ?? key ?? ""))].filter(Boolean).sort();
}

/** What Prisma would understand, had it been let through, and what no type of ours is. */
const VALUES: Record<string, string> = {
  "a filter": '{"contains":""}',
  "a range": '{"gt":0}',
  "a filter within": '{"not":null,"mode":"insensitive"}',
  "a list": "[1,2,3]",
  nothing: "null",
  "a number": "7",
  "not a number": '"$NaN"',
  "no end": '"$Infinity"',
  "a big number": '"$n99999999999999999999999"',
  "a date": '"$D2024-01-01T00:00:00.000Z"',
  undefined: '"$undefined"',
  "a prototype": '{"__proto__":{"recordId":"x"},"constructor":{"prototype":{"section":"events"}}}',
  "a zero byte": '"a\\u0000b"',
  "half a character": '"a\\ud800b"',
  "a long text": JSON.stringify("x".repeat(1_500_000)),
  depth: `${"[".repeat(200)}${"]".repeat(200)}`,
};

/** States of our forms in which one field is something else. */
function statesWith(value: string): string[] {
  const whole: Record<string, string>[] = [
    { section: '"events"', recordId: '"x"', version: "1", formValues: "{}", more: "0", errors: "[]" },
    { formValues: "{}", statementId: '"x"', version: "1", errors: "[]" },
    { formValues: "{}", errors: "[]" },
    { text: '""', errors: "[]", rows: "null", maySave: "false" },
  ];
  return whole.flatMap((state) =>
    Object.keys(state).map((field) => {
      const fields = Object.entries({ ...state, [field]: value }).map(([name, json]) => `"${name}":${json}`);
      return `{${fields.join(",")}}`;
    }),
  );
}

type Part = string | { name: string; mimeType: string; buffer: Buffer };
type Body = { description: string; parts: Record<string, Part> };

/** Hostile bodies for an action, in the encoding of React's own client. */
function bodies(names: string[]): Body[] {
  const form = (value: Part) => Object.fromEntries(names.map((name) => [`1_${name}`, value]));
  const plain = form("x");
  const fields: Record<string, Part> = {
    "a zero byte": "a\u0000b\u0001",
    "half a character": "a\ud800b",
    "a negative number": "-1",
    "a number too large": "99999999999",
    "a number that is none": "NaN",
    "another number": "0x10",
    "a filter as text": '{"contains":""}',
    "a name of the language": "__proto__",
    "another name of the language": "constructor",
    "a quotation mark": "x'; DROP TABLE statements; --",
    "a long text": "x".repeat(20_000),
    "a file": { name: "x.txt", mimeType: "text/plain", buffer: Buffer.from("x") },
    nothing: "",
  };
  return [
    ...Object.entries(VALUES).flatMap(([description, value]) => [
      { description: `${description} for everything`, parts: { 0: `[${value},${value},${value}]` } },
      { description: `${description} for the state`, parts: { 0: `[${value},"$K1"]`, ...plain } },
      { description: `${description} for the form`, parts: { 0: `[{"formValues":{},"errors":[]},${value}]` } },
    ]),
    ...["a filter", "a range", "a list", "a number", "nothing", "a zero byte", "half a character"].flatMap(
      (description) =>
        statesWith(VALUES[description] ?? "").map((state) => ({
          description: `${description} in the state ${state.slice(0, 90)}`,
          parts: { 0: `[${state},"$K1"]`, ...plain },
        })),
    ),
    ...Object.entries(fields).flatMap(([description, value]) => [
      {
        description: `${description} in every field`,
        parts: { 0: '[{"formValues":{},"errors":[]},"$K1"]', ...form(value) },
      },
      { description: `${description} in every field of a form alone`, parts: { 0: '["$K1"]', ...form(value) } },
    ]),
    { description: "no arguments", parts: { 0: "[]" } },
  ];
}

/** Bytes, as the route table has it. */
const LONGEST_PUBLIC_FORM = 128 * 1024;

async function send(request: APIRequestContext, { id, address: pagePath }: Action, { parts }: Body): Promise<number> {
  const origin = new URL(process.env.TEST_SITE ?? "http://localhost:3000").origin;
  try {
    const response = await request.post(pagePath, {
      headers: { "Next-Action": id, Origin: origin, Accept: "text/x-component" },
      multipart: parts,
      maxRedirects: 0,
      timeout: 60_000,
    });
    return response.status();
  } catch (error) {
    // The server hangs up on a body that is longer than the route takes, while it is still being sent, and goes on.
    const isLong = JSON.stringify(parts).length > LONGEST_PUBLIC_FORM;
    if (!isLong || !/EPIPE|ECONNRESET/.test(String(error))) throw error;
    expect((await request.get("/health/ready")).status(), "the server after a long body").toBe(200);
    return 413;
  }
}

test("every action of the files is in the build, and is tried", () => {
  expect(
    builtActions()
      .map(({ file, name }) => `${file} ${name}`)
      .sort(),
  ).toEqual(actionsOnDisk());
});

test("action input: hostile shapes are refused by every action, never answered with a fault of the server", async ({
  page,
}) => {
  test.setTimeout(1_200_000);
  await signInAs(page, "administrator", { name: "Ines Hostile" });
  const { request } = page.context();
  const names = fieldNames();
  expect(names).toEqual(expect.arrayContaining(["recordId", "version", "section", "tab", "sourceId"]));
  const errors: string[] = [];
  // Whoever leaves, or ends a session, is out: those come last.
  const last = (action: Action) =>
    Number(/leave|session|sign-in|passkey|factor/i.test(`${action.file} ${action.name}`));
  const actions = builtActions().sort((a, b) => last(a) - last(b));
  for (const action of actions) {
    const tries = bodies(names);
    for (let at = 0; at < tries.length; at += 6)
      await Promise.all(
        tries.slice(at, at + 6).map(async (body) => {
          const status = await send(request, action, body);
          if (status >= 500) errors.push(`${action.name}: ${body.description}: ${status}`);
        }),
      );
  }
  expect(errors).toEqual([]);
});
