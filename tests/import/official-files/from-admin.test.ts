/** What editors do with official files: upload them, settle what changed under a reading, look through candidates. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { connectPg } from "#data/database/connect.ts";
import {
  findOfficialChange,
  listChangesToReview,
  resolveOfficialChange,
} from "#data/official-files/official-changes.ts";
import { ImportBusy, openOfficialRun } from "#data/official-files/official-run.ts";
import {
  countRunFiles,
  findOfficialRun,
  listPendingFiles,
  listRunFiles,
} from "#data/official-files/official-run-log.ts";
import { listCandidates } from "#data/roll-calls/candidates.ts";
import { listOutOfScope, markOutOfScope } from "#data/roll-calls/out-of-scope.ts";
import { listRollCalls } from "#data/roll-calls/roll-calls.ts";
import { progressRate } from "#domain/official-files/import-run.ts";
import { startUploaded } from "#import/official-files/start-import.ts";
import { testDatabase } from "../../support/database/database.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { readFixture, rollCallIn } from "../../support/official-files/official-archive.ts";
import { officialXml } from "../../support/official-files/official-xml.ts";
import { scratchFolder } from "../../support/scratch.ts";

const reviewer = fictionalEditor("reviewer");
let url: string;
let files: Map<string, Buffer>;

beforeAll(async () => {
  ({ url } = await testDatabase());
  files = await readFixture("quirks.tar.zst");
}, 60_000);

/** As the form of the admin area hands it over. */
async function uploaded(contents: Record<string, string | Buffer>): Promise<number> {
  const folder = scratchFolder();
  const paths = Object.entries(contents).map(([name, content]) => {
    const at = path.join(folder, name);
    fs.writeFileSync(at, content);
    return at;
  });
  const upload = { names: Object.keys(contents), paths, remove: () => fs.rmSync(folder, { recursive: true }) };
  const importRunId = await startUploaded(reviewer, url, upload);
  await expect.poll(async () => (await findOfficialRun(importRunId))?.outcome, { timeout: 20_000 }).not.toBe("running");
  await expect.poll(() => fs.existsSync(folder)).toBe(false);
  return importRunId;
}

describe("an upload", () => {
  test("is a run that says who began it, how far it is, and what became of each file", async () => {
    const xml = officialXml(rollCallIn(files, "s105-115.2017").json);
    const importRunId = await uploaded({ "vote.xml": xml, "broken.xml": xml.slice(0, 2000) });
    const run = await findOfficialRun(importRunId);
    expect(run).toMatchObject({
      startedBy: reviewer.id,
      outcome: "saved",
      message: "1 saved, 1 refused",
      filesDone: 2,
    });
    expect(run?.bytesTotal).toBe(Buffer.byteLength(xml) + 2000);
    expect(run?.bytesDone).toBe(run?.bytesTotal);
    expect(await countRunFiles(importRunId)).toEqual({ saved: 1, refused: 1 });
    const [refused] = await listRunFiles(importRunId, { outcome: "refused", skip: 0, take: 10 });
    expect(refused).toMatchObject({ path: "broken.xml", message: expect.stringContaining("unclosed tag") });
    expect(await database().auditEntry.findFirst({ where: { subject: `import ${importRunId}` } })).toMatchObject({
      editorId: reviewer.id,
      detail: "vote.xml, broken.xml",
    });
  });

  test("holds a file back where somebody is unknown, and the admin area shows whom", async () => {
    await uploaded({ "h1.json": JSON.stringify(rollCallIn(files, "h1-117.2021").json) });
    const [held] = await listPendingFiles();
    expect(held).toMatchObject({ rollCallId: "h1-117.2021" });
    expect(held?.unknownIds).toContain("L000555");
  });

  test("waits until another has ended", async () => {
    const other = await openOfficialRun(reviewer, url, { what: "another", files: null, bytes: null });
    try {
      await expect(uploaded({ "a.json": "{}" })).rejects.toThrow(ImportBusy);
    } finally {
      await other.close();
    }
  });

  test("is said to take as long as what has been read lets expect", () => {
    const run = {
      importRunId: 1,
      startedAt: "2026-01-05T12:00:00.000Z",
      finishedAt: null,
      outcome: "running" as const,
      message: "an archive",
      startedBy: null,
      filesDone: 500,
      filesTotal: null,
      bytesDone: 250,
      bytesTotal: 1000,
    };
    const at = Date.parse("2026-01-05T12:00:10.000Z");
    expect(progressRate(run, at)).toEqual({ rate: 50, secondsLeft: 30 });
    expect(progressRate({ ...run, bytesTotal: null }, at).secondsLeft).toBeNull();
    expect(progressRate({ ...run, filesTotal: 1000 }, at).secondsLeft).toBe(10);
  });
});

describe("an official record that changed under a published reading", () => {
  test("waits for somebody to look, once", async () => {
    const { json } = rollCallIn(files, "s119-114.2016");
    json.result_text = json.result_text.replace("Rejected", "Not Agreed to");
    json.record_modified = "2026-01-05T12:00:00-05:00";
    await uploaded({ "s119.json": JSON.stringify(json) });
    const [waiting] = await listChangesToReview();
    expect(waiting).toMatchObject({ rollCallId: "s119-114.2016", needsReview: true, reviewedAt: null });
    const changeId = waiting?.changeId as number;
    const settle = () =>
      database().$transaction((tx) => resolveOfficialChange(reviewer, tx, { changeId, note: "The reading holds." }));
    await settle();
    expect(await listChangesToReview()).toEqual([]);
    expect(await findOfficialChange(changeId)).toMatchObject({
      reviewedAt: expect.stringContaining("T"),
      reviewedBy: reviewer.id,
      reviewNote: "The reading holds.",
    });
    await expect(settle()).rejects.toThrow("Somebody has settled");
  });
});

describe("candidates", () => {
  test("one that is set aside leaves the list, with the reason; one that is read cannot be", async () => {
    const listed = () => connectPg(url, (client) => listCandidates(client, { skip: 0, take: 100 }));
    const { json } = rollCallIn(files, "s105-115.2017");
    json.number = 9105;
    json.vote_id = "s9105-115.2017";
    json.source_url = json.source_url.replace("00105", "09105");
    json.subject = "To cut money from sanctuary cities that refuse immigration detainers";
    await uploaded({ "s9105.json": JSON.stringify(json) });
    const found = (await listed()).candidates.find(({ rollCallId }) => rollCallId === "s9105-115.2017");
    expect(found?.reasons).toEqual(expect.arrayContaining(["names sanctuary places", "names immigration detainers"]));
    const note = (rollCallId: string) =>
      database().$transaction((tx) => markOutOfScope(fictionalEditor(), tx, { rollCallId, because: "a test" }));
    await note("s9105-115.2017");
    expect((await listed()).candidates.map(({ rollCallId }) => rollCallId)).not.toContain("s9105-115.2017");
    expect((await listOutOfScope(database(), { skip: 0, take: 5 })).noted[0]).toMatchObject({ because: "a test" });
    await expect(note("s9105-115.2017")).rejects.toThrow("already");
    const [read] = await listRollCalls();
    await expect(note(read?.rollCall.rollCallId as string)).rejects.toThrow("begun to read");
  });
});
