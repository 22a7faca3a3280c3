/** What is fetched, against a server of the test's own: politely, and in one sentence where nothing answers. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { FoundFile } from "#import/official-files/archives/found-file.ts";
import { NetworkUnreachable, politeFetch } from "#import/official-files/fetch-official.ts";
import { findNewRollCalls } from "#import/official-files/new-roll-calls.ts";
import { fetchFile, type Publishers } from "#import/official-files/published.ts";

type StubResponse = { status?: number; headers?: Record<string, string>; body?: string };
let responses: Record<string, StubResponse[]> = {};
let asked: { path: string; at: number }[] = [];
let publishers: Publishers;

const server = http.createServer((request, response) => {
  const path = request.url ?? "";
  asked.push({ path, at: performance.now() });
  const list = responses[path] ?? [{ status: 404 }];
  const { status = 200, headers = {}, body = "" } = (list.length > 1 ? list.shift() : list[0]) as StubResponse;
  response.writeHead(status, headers).end(body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  publishers = { senate: url, house: url };
});
afterAll(() => void server.close());
beforeEach(() => {
  responses = {};
  asked = [];
});

const quick = () => politeFetch({ pause: 40, firstDelay: 60 });
const VOTE_INDEX = "/legislative/LIS/roll_call_lists/vote_menu_119_2.xml";
const voteIndexOf = (...numbers: number[]) =>
  `<vote_summary><congress>119</congress><session>2</session><congress_year>2026</congress_year><votes>${numbers
    .map((number) => `<vote><vote_number>${String(number).padStart(5, "0")}</vote_number></vote>`)
    .join("")}</votes></vote_summary>`;
const senate = (number: number) =>
  `/legislative/LIS/roll_call_votes/vote1192/vote_119_2_${String(number).padStart(5, "0")}.xml`;

async function newSince(storedIds: string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const options = { fetch: quick(), publishers, storedIds: new Set(storedIds), today: "2026-06-02" };
  for await (const file of findNewRollCalls(options)) found.push(file);
  return found;
}

test("the Senate's menu says what is new, the House is asked number by number until there are no more", async () => {
  responses[VOTE_INDEX] = [{ body: voteIndexOf(1, 2, 3) }];
  responses[senate(3)] = [{ body: "<roll_call_vote/>" }];
  for (const number of ["011", "013"]) responses[`/evs/2026/roll${number}.xml`] = [{ body: "<rollcall-vote/>" }];
  const found = await newSince(["s1-119.2026", "s2-119.2026", "h10-119.2026", "h300-119.2025"]);
  expect(found.map(({ path }) => path)).toEqual([senate(3).slice(1), "evs/2026/roll011.xml", "evs/2026/roll013.xml"]);
  expect(asked.map(({ path }) => path).slice(2)).toEqual(
    ["011", "012", "013", "014", "015", "016"].map((number) => `/evs/2026/roll${number}.xml`),
  );
});

test("a Senate menu without votes (January) is no news, and the House is asked", async () => {
  responses[VOTE_INDEX] = [{ body: voteIndexOf() }];
  responses["/evs/2026/roll001.xml"] = [{ body: "<rollcall-vote/>" }];
  expect((await newSince([])).map(({ path }) => path)).toEqual(["evs/2026/roll001.xml"]);
});

test.each([
  ["that is damaged", "<vote_summary><congress>119</congress>", "unclosed tag"],
  ["of another session", voteIndexOf(1).replace("<session>2<", "<session>1<"), "the index of 119, 2 was asked for"],
])("a Senate menu %s is refused, and the House is asked", async (_what, body, reason) => {
  responses[VOTE_INDEX] = [{ body }];
  responses["/evs/2026/roll001.xml"] = [{ body: "<rollcall-vote/>" }];
  const [voteIndex, house] = await newSince([]);
  expect(voteIndex && "rejected" in voteIndex && voteIndex.rejected.message).toContain(reason);
  expect(house?.path).toBe("evs/2026/roll001.xml");
});

test("one request at a time, with a pause between", async () => {
  responses[VOTE_INDEX] = [{ body: voteIndexOf(1, 2, 3) }];
  await newSince([]);
  const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(20);
});

test("backs off after 429 and 5xx, and goes on", async () => {
  const file = "/evs/2026/roll011.xml";
  responses[file] = [{ status: 429, headers: { "retry-after": "0.1" } }, { status: 503 }, { body: "<rollcall-vote/>" }];
  const found = await fetchFile(quick(), `${publishers.house}${file}`);
  expect("bytes" in found && found.bytes.toString()).toBe("<rollcall-vote/>");
  const [first, second, third] = asked.map(({ at }) => at) as [number, number, number];
  expect(second - first).toBeGreaterThan(90);
  expect(third - second).toBeGreaterThan(50);
});

test("a page in the place of a roll call, a redirect, nothing: not available", async () => {
  responses["/a"] = [{ body: "<!DOCTYPE html><html>No such vote</html>" }];
  responses["/b"] = [{ status: 302, headers: { location: "http://127.0.0.1:1/elsewhere" } }];
  responses["/d"] = [{ body: "<rollcall-vote><vote-desc>This vote was vacated</vote-desc></rollcall-vote>" }];
  const found: FoundFile[] = [];
  for (const path of ["/a", "/b", "/c", "/d"]) found.push(await fetchFile(quick(), `${publishers.house}${path}`));
  expect(found.map((file) => "unavailable" in file)).toEqual([true, true, true, true]);
  expect(asked).toHaveLength(4);
});

test("more than any official file has is not read", async () => {
  responses["/big"] = [{ body: "x".repeat(9 * 1024 * 1024) }];
  const found = await fetchFile(quick(), `${publishers.house}/big`);
  expect("rejected" in found && found.rejected.message).toContain("larger than any official file");
});

test("where nobody answers: one clear sentence", async () => {
  await expect(quick()("http://127.0.0.1:9/x")).rejects.toThrow(NetworkUnreachable);
  await expect(quick()("http://127.0.0.1:9/x")).rejects.toThrow("127.0.0.1:9 cannot be reached; try again later.");
});
