/** 500 roll calls of both chambers: the XML of the chambers and the JSON of unitedstates give the same rows. */
import { beforeAll, expect, test } from "vitest";
import type { KnownPeople } from "#data/official-files/stored-facts.ts";
import { contentSha256 } from "#data/roll-calls/roll-call-hash.ts";
import { parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import type { ParsedRollCall } from "#import/official-files/formats/parsed-roll-call.ts";
import { resolveRollCall } from "#import/official-files/resolve-roll-call.ts";
import { type CongressRollCall, readFixture } from "../../support/official-files/official-archive.ts";
import { officialXml, officialXmlPath } from "../../support/official-files/official-xml.ts";

let files: Map<string, Buffer>;
beforeAll(async () => {
  files = await readFixture("five-hundred.tar.zst");
});

function rollCallOf(path: string, bytes: Buffer): ParsedRollCall {
  const file = parseOfficialFile(path, bytes);
  if (file.kind !== "roll_call") throw new Error(`${path} is no roll call`);
  return file.rollCall;
}

/** Everybody is known here, under the id that the file prints. */
const everybody: KnownPeople = {
  byLisId: { get: (id: string) => id } as unknown as Map<string, string>,
  bioguideIds: { has: () => true } as unknown as Set<string>,
};

function resolved(printed: ParsedRollCall) {
  const found = resolveRollCall(printed, everybody);
  if (!("rollCall" in found)) throw new Error("somebody is unknown");
  return found.rollCall;
}

test("there are 500 of both chambers", () => {
  const chambers = [...files.keys()].map((path) => /\/([sh])\d+\//.exec(path)?.[1]);
  expect(chambers.length).toBeGreaterThanOrEqual(500);
  expect(chambers.filter((letter) => letter === "s").length).toBeGreaterThanOrEqual(250);
  expect(chambers.filter((letter) => letter === "h").length).toBeGreaterThanOrEqual(250);
});

test("both forms give the same rows, the publishers’ own wording of the type apart", { timeout: 120_000 }, () => {
  for (const [path, bytes] of files) {
    const json: CongressRollCall = JSON.parse(bytes.toString());
    const fromJson = resolved(rollCallOf(path, bytes));
    const fromXml = resolved(rollCallOf(officialXmlPath(json), Buffer.from(officialXml(json))));
    const { type: _t, category: _c, ...jsonRows } = fromJson;
    const { type: _u, category: _d, ...xmlRows } = fromXml;
    expect(xmlRows).toEqual(jsonRows);
    expect(`${json.vote_id} ${contentSha256(fromXml)}`).toBe(`${json.vote_id} ${contentSha256(fromJson)}`);
  }
});

test("the kind of question that we tell from the XML is the one that the JSON names", () => {
  const others = [...files].flatMap(([path, bytes]) => {
    const json: CongressRollCall = JSON.parse(bytes.toString());
    const { category } = rollCallOf(officialXmlPath(json), Buffer.from(officialXml(json)));
    return category === rollCallOf(path, bytes).category ? [] : [`${json.vote_id}: ${category}`];
  });
  expect(others).toEqual([]);
});
