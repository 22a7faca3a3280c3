/** Every path of the OpenAPI document is called, well and badly; every answer has the shape that the document gives it. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { type Endpoint, querySchemaOf } from "#api/endpoint.ts";
import { ENDPOINTS } from "#api/endpoints.ts";
import { PARAMETER_DESCRIPTIONS } from "#api/parameters.ts";
import { allowedValues } from "#api/read-query.ts";
import { listResponseSchema, oneResponseSchema } from "#api/schemas/envelope.ts";
import { problemSchema } from "#api/schemas/problem.ts";
import { type ApiResponse, ask, LIMIT } from "../support/server/api.ts";

/** The shipped record holds nothing of these; tests of their own do. */
const NONE_YET = ["/corrections", "/replies", "/official-changes"];

const responseSchemaOf = (endpoint: Endpoint) =>
  endpoint.kind === "list" ? listResponseSchema(endpoint.item) : oneResponseSchema(endpoint.data);

/** What no parameter takes, and PostgreSQL, a path or a page might stumble over. */
const HOSTILE = [
  "",
  "%00",
  "%0A",
  "%ED%A0%80",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "-1",
  "1e309",
  "NaN",
  "🦉",
  "a".repeat(5000),
].map((value) => (value.startsWith("%") ? value : encodeURIComponent(value)));

/** The status of what is a problem in every respect; of anything else what it is. */
function problemIn({ status, headers, body }: ApiResponse): number | string {
  if (headers.get("content-type") !== "application/problem+json") return `no problem, but ${status}`;
  const problem = problemSchema.parse(body);
  return problem.status === status ? status : `a problem of ${problem.status} sent as ${status}`;
}

/** The path of an example with its slots filled, without its query. */
const pathOf = ({ examples }: Endpoint) => (examples[0] as string).split("?")[0] as string;

const needed = (endpoint: Endpoint) =>
  endpoint.kind === "list" ? endpoint.required.map((name) => `${name}=senate`).join("&") : "";

test("the document is valid OpenAPI 3.1, and says where everything is", async () => {
  const { status, body } = await ask("/openapi.json");
  expect(status).toBe(200);
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(body));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
  const documented = Object.keys(body.paths).sort();
  expect(documented).toEqual([...ENDPOINTS.map(({ path }) => path), "/compare"].sort());
  for (const reference of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(body.components.schemas).toHaveProperty(reference[1] as string);
});

test("every parameter has its words, and no words are left over", () => {
  const names = ENDPOINTS.flatMap((endpoint) => [
    ...Object.keys(endpoint.params),
    ...Object.keys(querySchemaOf(endpoint)),
  ]);
  expect(Object.keys(PARAMETER_DESCRIPTIONS).sort()).toEqual([...new Set(names)].sort());
});

describe.each(ENDPOINTS.map((endpoint) => [endpoint.path, endpoint] as const))("%s", (_path, endpoint) => {
  test("answers its examples with what the record holds", async () => {
    for (const example of endpoint.examples) {
      const { status, headers, body } = await ask(example);
      expect(status, `${example}`).toBe(200);
      responseSchemaOf(endpoint).parse(body);
      if (!NONE_YET.includes(endpoint.path) && endpoint.kind === "list")
        expect(body.data, `${example}`).not.toEqual([]);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("etag")).toMatch(/^W\/"[\w-]+"$/);
      expect(Date.parse(headers.get("last-modified") ?? "")).not.toBeNaN();
      expect(headers.get("ratelimit")).toMatch(/^"requests";r=\d+;t=\d+$/);
    }
  });

  test("takes every value that its document lists", async () => {
    for (const [name, schema] of Object.entries(querySchemaOf(endpoint))) {
      for (const value of (allowedValues(schema) ?? []).slice(0, 12)) {
        const response = await ask(
          `${pathOf(endpoint)}?${[needed(endpoint), `${name}=${value}`].filter(Boolean).join("&")}`,
        );
        // Of one thing, the record may not hold the part that was asked for.
        if (endpoint.kind === "one" && response.status === 404) continue;
        expect(response.status, `${name}=${value}`).toBe(200);
        responseSchemaOf(endpoint).parse(response.body);
      }
    }
  });

  test("refuses what it does not know, and names it", async () => {
    const response = await ask(`${pathOf(endpoint)}?nonsense=1`);
    expect(problemIn(response), "an unknown parameter").toBe(400);
    expect(response.body.errors[0]).toMatchObject({
      parameter: "nonsense",
      allowed: Object.keys(querySchemaOf(endpoint)),
    });
    for (const name of Object.keys(querySchemaOf(endpoint))) {
      const twice = await ask(`${pathOf(endpoint)}?${name}=1&${name}=2`);
      expect(problemIn(twice), `${name} twice`).toBe(400);
      expect(twice.body.errors.map((error: { parameter: string }) => error.parameter)).toContain(name);
    }
    if (endpoint.kind !== "list") return;
    for (const limit of ["0", "201", "1.5", "many"])
      expect(problemIn(await ask(`${pathOf(endpoint)}?limit=${limit}`)), `limit ${limit}`).toBe(400);
    for (const cursor of ["x", "bnVsbA", "W10", "WzEsMiwzLDQsNSw2LDcsOCw5XQ"])
      expect(problemIn(await ask(`${pathOf(endpoint)}?cursor=${cursor}`)), `cursor ${cursor}`).toBe(400);
    for (const name of endpoint.required) {
      const missing = await ask(pathOf(endpoint));
      expect(problemIn(missing), `without ${name}`).toBe(400);
      expect(missing.body.errors[0].parameter).toBe(name);
    }
  });

  test("stands up to anything", async () => {
    for (const value of HOSTILE) {
      for (const name of Object.keys(querySchemaOf(endpoint))) {
        const response = await ask(
          `${pathOf(endpoint)}?${[needed(endpoint), `${name}=${value}`].filter(Boolean).join("&")}`,
        );
        if (response.status === 200) responseSchemaOf(endpoint).parse(response.body);
        else expect(problemIn(response), `${name}=${value.slice(0, 40)}`).toBeOneOf([400, 404]);
      }
      for (const name of Object.keys(endpoint.params)) {
        const path = endpoint.path.replace(`{${name}}`, value === "" ? "%20" : value).replaceAll(/\{\w+\}/g, "x");
        // A path of dots is another path.
        expect(problemIn(await ask(path)), `${path.slice(0, 60)}`).toBe(404);
      }
    }
  });

  test("gives HEAD what GET has but the body, and refuses other methods", async () => {
    const [get, head] = [
      await ask(pathOf(endpoint) + `?${needed(endpoint)}`),
      await ask(pathOf(endpoint) + `?${needed(endpoint)}`, { method: "HEAD" }),
    ];
    expect(head.status).toBe(get.status);
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
    expect(head.text).toBe("");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const response = await ask(pathOf(endpoint), { method });
      expect(problemIn(response), `${method}`).toBe(405);
      expect(response.headers.get("allow")).toBe("OPTIONS, GET, HEAD");
    }
    const options = await ask(pathOf(endpoint), { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-methods")).toBe("OPTIONS, GET, HEAD");
  });
});

test("what is not there is a problem, too", async () => {
  for (const path of [
    "/nothing",
    "/senators/nobody-example",
    "/statements/nobody-1999",
    "/roll-calls/s1-1.1999",
    "/a/b/c/d",
  ])
    expect(problemIn(await ask(path)), `${path}`).toBe(404);
  for (const path of ["/senators/nobody-example/votes", "/senators/X999999/statements"])
    expect(problemIn(await ask(path)), `${path}`).toBe(404);
});

test("only JSON is to be had", async () => {
  expect(problemIn(await ask("/senators", { headers: { accept: "text/csv" } })), "text/csv").toBe(406);
  for (const accept of ["*/*", "application/*", "text/html, application/json;q=0.5"])
    expect((await ask("/senators?limit=1", { headers: { accept } })).status).toBe(200);
});

test("who has the answer already is told so, without its being made again", async () => {
  const first = await ask("/comparisons?limit=3");
  const tag = first.headers.get("etag") ?? "";
  for (const clientTag of [tag, `"other", ${tag}`, tag.replace("W/", ""), "*"]) {
    const again = await ask("/comparisons?limit=3", { headers: { "if-none-match": clientTag } });
    expect(again.status, `${clientTag}`).toBe(304);
    expect(again.text).toBe("");
    expect(again.headers.get("etag")).toBe(tag);
  }
  expect((await ask("/comparisons?limit=3", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  expect((await ask("/comparisons?limit=4", { headers: { "if-none-match": tag } })).status).toBe(200);
});

test("a network that asks too often is told when to come back; another is not", async () => {
  const headers = { "x-forwarded-for": "2001:db8:1:2::1" };
  const statuses = [];
  for (let asked = 0; asked <= LIMIT; asked += 1) statuses.push((await ask("", { headers })).status);
  expect(statuses.slice(0, LIMIT)).toEqual(Array(LIMIT).fill(200));
  expect(statuses[LIMIT]).toBe(429);
  // The same household, another address.
  const neighbor = await ask("", { headers: { "x-forwarded-for": "2001:db8:1:2:ffff::9" } });
  expect(problemIn(neighbor), "the same /64").toBe(429);
  expect(Number(neighbor.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(neighbor.headers.get("ratelimit-remaining")).toBe("0");
  expect((await ask("", { headers: { "x-forwarded-for": "2001:db8:1:3::1" } })).status).toBe(200);
});
