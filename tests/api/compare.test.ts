/** The engine over HTTP: what it says of codes of anybody's own, and what it says of codes that are wrong. */
import { describe, expect, test } from "vitest";
import { EXAMPLE_COMPARISON, MOST_BYTES, verdictSchema } from "#api/schemas/compare.ts";
import { problemSchema } from "#api/schemas/problem.ts";
import { type ApiResponse, ask } from "../support/server/api.ts";

const send = (body: BodyInit, type = "application/json"): Promise<ApiResponse> =>
  ask("/compare", { method: "POST", body, headers: { "content-type": type } });
const sendJson = (body: unknown) => send(JSON.stringify(body));

test("one pair gives one verdict, several give several in their order", async () => {
  const one = await sendJson(EXAMPLE_COMPARISON);
  expect(one.status).toBe(200);
  expect(verdictSchema.parse(one.body.data)).toMatchObject({
    verdict: "conflicts",
    context: ["procedural", "not_own_words", "years_apart", "vote_came_first", "explained"],
  });
  expect(one.headers.get("access-control-allow-origin")).toBe("*");
  const opposed = { ...EXAMPLE_COMPARISON, position: { ...EXAMPLE_COMPARISON.position, stance: "opposes" } };
  const two = await sendJson([EXAMPLE_COMPARISON, opposed]);
  expect(two.body.data.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["conflicts", "matches"]);
});

describe("is refused", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["a stance that there is not", { position: { stance: "maybe" } }, "position.stance", /one of supports, opposes/],
    ["a day that does not exist", { vote: { heldOn: "2015-02-30" } }, "vote.heldOn", /real date/],
    [
      "a precision that is not the value’s",
      { position: { saidOn: { value: "2024-03", precision: "day" } } },
      "position.saidOn",
      /does not match its precision/,
    ],
    ["a context that is no reading’s", { reading: { yeaContext: ["implied"] } }, "reading.yeaContext[0]", /procedural/],
    ["a field that is missing", { vote: { explained: undefined } }, "vote.explained", /wrong/],
    ["a name: the engine takes none", { name: "Ada Example" }, "name", /not a known field/],
    ["a party", { vote: { party: "D" } }, "vote.party", /not a known field/],
  ])("%s", async (_what, change, field, why) => {
    const body = Object.fromEntries(
      Object.entries({ ...EXAMPLE_COMPARISON, ...(change as object) }).map(([key, value]) => [
        key,
        typeof value === "object" ? { ...EXAMPLE_COMPARISON[key as keyof typeof EXAMPLE_COMPARISON], ...value } : value,
      ]),
    );
    const response = await sendJson(body);
    expect(response.status).toBe(422);
    const { errors = [] } = problemSchema.parse(response.body);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.field).toBe(field);
    expect(errors[0]?.detail).toMatch(why);
    const among = await sendJson([EXAMPLE_COMPARISON, body]);
    expect(among.body.errors[0]).toMatchObject({
      field: `[1].${field}`,
      pointer: `/1/${field.replaceAll(".", "/").replaceAll(/\[(\d)\]/g, "/$1")}`,
    });
  });

  test.each([
    ["no JSON", "{", "application/json", 400],
    ["nothing", "", "application/json", 400],
    ["another type", JSON.stringify(EXAMPLE_COMPARISON), "text/plain", 415],
    ["a form", "a=1", "application/x-www-form-urlencoded", 415],
    ["no pair at all", "[]", "application/json", 422],
    ["null", "null", "application/json", 422],
    ["more pairs than are taken", JSON.stringify(Array(101).fill(EXAMPLE_COMPARISON)), "application/json", 422],
    ["more bytes than are taken", `"${"a".repeat(MOST_BYTES)}"`, "application/json", 413],
  ])("%s", async (_what, body, type, status) => {
    const response = await send(body, type);
    expect(response.status).toBe(status);
    expect(problemSchema.parse(response.body).status).toBe(status);
  });

  test("bytes that are no UTF-8, and a body without an end", async () => {
    expect((await send(new Uint8Array([0x22, 0xff, 0x22]))).status).toBe(400);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(8192).fill(0x20));
      },
    });
    const response = await ask("/compare", {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: { "content-type": "application/json" },
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(sent * 8192).toBeLessThan(4 * MOST_BYTES);
  });

  test("GET", async () => {
    const response = await ask("/compare");
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("OPTIONS, POST");
  });
});
