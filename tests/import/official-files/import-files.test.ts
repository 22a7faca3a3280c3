import { beforeAll, describe, expect, test } from "vitest";
import { findFiles } from "#import/official-files/archives/find-files.ts";
import { copyOfRecord } from "../../support/database/database.ts";
import { officialFixture, readFixture, rollCallIn } from "../../support/official-files/official-archive.ts";
import { type File, factsOf, fileOf, importAll, rowsOf } from "../../support/official-files/official-import.ts";
import { officialXml, officialXmlPath } from "../../support/official-files/official-xml.ts";

let files: Map<string, Buffer>;
let all: File[];
let url: string;
let counts: Record<string, number>;

beforeAll(async () => {
  files = await readFixture("quirks.tar.zst");
  all = [...files].map(([path, bytes]) => ({ path, bytes }));
  ({ url } = await copyOfRecord());
  ({ counts } = await importAll(url, all));
}, 120_000);

function isPeople({ path }: File): boolean {
  return path.startsWith("legislators");
}

describe("a first import", () => {
  test("takes what is new, finds what the shipped record holds, holds back who is unknown", async () => {
    expect(counts).toMatchObject({ changed: 0, refused: 0, quarantined: 1 });
    const shipped = await rowsOf<{ id: string }>(
      url,
      "SELECT roll_call_id AS id FROM import_run_files WHERE outcome = 'unchanged' ORDER BY 1",
    );
    // All of them Senate roll calls of the shipped record: the importer and the shipped record agree.
    expect(shipped.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["s280-114.2015", "s119-114.2016", "s34-115.2018", "s20-117.2021", "s110-118.2024"]),
    );
    expect(shipped.every(({ id }) => id.startsWith("s"))).toBe(true);
  });

  test("every sum of the tally is the number of its votes", async () => {
    const wrong = await rowsOf(
      url,
      `SELECT FROM (SELECT roll_call_id, party, vote_cast, printed, count(*) AS held FROM votes GROUP BY 1, 2, 3, 4) v
       FULL JOIN roll_call_tallies t USING (roll_call_id, party, vote_cast, printed) JOIN roll_calls r USING (roll_call_id)
       WHERE r.file_sha256 IS NOT NULL AND held IS DISTINCT FROM count`,
    );
    expect(wrong).toEqual([]);
  });

  test("a House roll call of which only senators' votes were held now has every vote, and what was added stays", async () => {
    const [row] = await rowsOf(
      url,
      `SELECT votes_held, measure_short_title, (SELECT count(*)::int FROM votes v WHERE v.roll_call_id = r.roll_call_id) AS votes,
         (SELECT max(version) FROM revisions WHERE revised = 'roll_call' AND record_id = r.roll_call_id) AS version,
         (SELECT count(*)::int FROM official_changes c WHERE c.roll_call_id = r.roll_call_id) AS changes
       FROM roll_calls r WHERE roll_call_id = 'h342-115.2017'`,
    );
    expect(row).toEqual({
      votes_held: "every_member",
      measure_short_title: "No Sanctuary for Criminals Act",
      votes: 433,
      version: 2,
      changes: 0,
    });
  });

  test("a second one finds nothing new and writes no fact", async () => {
    const before = await factsOf(url);
    const second = await importAll(url, all);
    expect(second.counts).toMatchObject({ saved: 0, changed: 0, refused: 0, quarantined: 1 });
    expect(await factsOf(url)).toBe(before);
  });

  test("the chambers' own XML of the same roll calls is nothing new either", async () => {
    const ids = ["s280-114.2015", "s105-115.2017", "s52-117.2021", "h342-115.2017", "h466-114.2015", "h10-118.2023"];
    const xml = ids
      .map((id) => rollCallIn(files, id).json)
      .map((json) => {
        return { path: officialXmlPath(json), bytes: Buffer.from(officialXml(json)) };
      });
    expect((await importAll(url, xml)).counts).toMatchObject({ unchanged: ids.length, changed: 0, refused: 0 });
  });

  test("the run is kept, and every file's outcome with it", async () => {
    const runs = await rowsOf(
      url,
      `SELECT outcome, files_done = (SELECT count(*) FROM import_run_files f WHERE f.import_run_id = r.import_run_id) AS whole
       FROM import_runs r WHERE kind = 'official_files' ORDER BY import_run_id LIMIT 1`,
    );
    expect(runs).toEqual([{ outcome: "saved", whole: true }]);
  });
});

describe("people", () => {
  test("those of the shipped record keep their addresses, and no page is added", async () => {
    const [row] = await rowsOf(
      url,
      `SELECT count(*)::int AS changed FROM revisions WHERE revised = 'person' AND version > 1`,
    );
    expect(row).toEqual({ changed: 0 });
    const found = await rowsOf(url, "SELECT count(*)::int AS senators FROM search_documents WHERE kind = 'senator'");
    expect(found).toEqual([{ senators: 226 }]);
  });

  test("two of one name are told apart by state", async () => {
    const same = await rowsOf<{ slugs: string[] }>(
      url,
      "SELECT array_agg(slug ORDER BY slug) AS slugs FROM people GROUP BY name HAVING count(*) > 1",
    );
    expect(same.length).toBeGreaterThan(0);
    for (const { slugs } of same) expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe("somebody unknown", () => {
  test("holds that file alone back, until they are known", async () => {
    const held = await rowsOf(url, "SELECT roll_call_id, unknown_ids FROM quarantined_files");
    expect(held).toEqual([{ roll_call_id: "h1-117.2021", unknown_ids: ["L000555"] }]);
    const table = (files.get("legislators-historical.csv") as Buffer).toString();
    const [head = "", row = ""] = table.split("\n");
    const columns = head.split(",");
    const cells = row.split(",");
    const change: Record<string, string> = {
      bioguide_id: "L000555",
      lis_id: "",
      govtrack_id: "999999",
      icpsr_id: "",
      first_name: "Luke",
      last_name: "Letlow",
      nickname: "",
      type: "rep",
      state: "LA",
    };
    const known = columns.map((column, index) => change[column] ?? cells[index]).join(",");
    const { counts: released } = await importAll(url, [
      { path: "late.csv", bytes: Buffer.from(`${head}\n${known}\n`) },
    ]);
    expect(released).toMatchObject({ saved: 2 });
    expect(await rowsOf(url, "SELECT FROM quarantined_files")).toEqual([]);
    expect(await rowsOf(url, "SELECT FROM votes WHERE bioguide_id = 'L000555'")).toHaveLength(1);
  });
});

describe("an official record that changed", () => {
  test("keeps both versions and puts a published reading up for review", async () => {
    const { path, json } = rollCallIn(files, "s119-114.2016");
    const [moved] = json.votes.Nay?.splice(0, 1) ?? [];
    json.votes["Not Voting"]?.push(moved as "VP");
    json.result_text = json.result_text.replace(/-\d+/, (nays) => `-${Number(nays.slice(1)) - 1}`);
    json.record_modified = "2026-01-05T12:00:00-05:00";
    const { counts: after } = await importAll(url, [fileOf(path, json)]);
    expect(after).toMatchObject({ changed: 1 });
    const [change] = await rowsOf<{ needs_review: boolean; changes: { field: string }[] }>(
      url,
      "SELECT needs_review, version_before, version_after, changes FROM official_changes WHERE roll_call_id = 's119-114.2016'",
    );
    expect(change).toMatchObject({ needs_review: true, version_before: 1, version_after: 2 });
    expect(change?.changes.map(({ field }) => field)).toEqual([
      "resultText",
      "tally",
      expect.stringMatching(/^votes\./),
    ]);
    const versions = await rowsOf(
      url,
      "SELECT editor_id FROM revisions WHERE record_id = 's119-114.2016' AND revised = 'roll_call' ORDER BY version",
    );
    expect(versions).toEqual([{ editor_id: "shipped-record" }, { editor_id: "official-files" }]);
  });

  test("is not undone by an older file", async () => {
    const { path, json } = rollCallIn(files, "s119-114.2016");
    expect((await importAll(url, [fileOf(path, json)])).counts).toMatchObject({ unchanged: 1, changed: 0 });
    const [row] = await rowsOf(url, "SELECT result_text FROM roll_calls WHERE roll_call_id = 's119-114.2016'");
    expect(row).not.toEqual({ result_text: json.result_text });
  });

  test("without a reading it is kept as two versions, and nobody is asked", async () => {
    const { path, json } = rollCallIn(files, "s105-115.2017");
    json.result = "Cloture Motion Rejected, as it is now printed";
    expect((await importAll(url, [fileOf(path, json)])).counts).toMatchObject({ changed: 1 });
    const [change] = await rowsOf(
      url,
      "SELECT needs_review, version_before, version_after FROM official_changes WHERE roll_call_id = 's105-115.2017'",
    );
    expect(change).toEqual({ needs_review: false, version_before: 1, version_after: 2 });
  });
});

test("whole file or nothing: one that is refused takes no other with it", async () => {
  const { path, json } = rollCallIn(files, "s107-118.2024");
  const wrong = { ...json, votes: { ...json.votes, Perhaps: [] } };
  const { counts: mixed } = await importAll(url, [
    fileOf(path, wrong),
    ...all.filter((file) => !isPeople(file)).slice(0, 3),
  ]);
  expect(mixed).toMatchObject({ refused: 1, unchanged: 3 });
  const [row] = await rowsOf<{ message: string }>(
    url,
    "SELECT message FROM import_run_files WHERE outcome = 'refused' ORDER BY import_run_id DESC LIMIT 1",
  );
  expect(row?.message).toBe('votes: is no word for a vote: "Perhaps"');
});

test("what is found in the archive is what was read from it", async () => {
  let found = 0;
  for await (const file of findFiles(officialFixture("quirks.tar.zst"))) found += "bytes" in file ? 1 : 0;
  expect(found).toBe(files.size);
});
