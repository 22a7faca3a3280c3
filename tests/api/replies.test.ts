/** What somebody answered stands whole wherever programs read what it answers; so does what official records said before. */
import { parse } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { serveDownload } from "#api/downloads/serve.ts";
import { database } from "#data/database/client.ts";
import { resolveOfficialChange } from "#data/official-files/official-changes.ts";
import { retractRecord } from "#data/record/record-lifecycle.ts";
import { replyDefinition } from "#data/record/record-types.ts";
import type { RightOfReplyInput } from "#domain/background/right-of-reply.ts";
import { fictionalEditor } from "../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../support/fictional/fictional-newsroom.ts";
import { FICTIONAL, publishedRecord } from "../support/fictional/fictional-record-types.ts";
import { ask, askAll, uniqueClientNetwork } from "../support/server/api.ts";

const author = fictionalEditor("editor");
const reviewer = fictionalEditor("reviewer");
const STATEMENT = "example-2023-03";
const ROLL_CALL = "s9001-118.2023";
const WORDS = "=A reply,\nwhole & “quoted”.";

const rowsOf = async (table: string) => {
  const request = new Request(`http://localhost:3000/download/${table}.csv`, { headers: uniqueClientNetwork() });
  const response = await serveDownload(request, `${table}.csv`);
  return parse(await response.text(), { columns: true }) as Record<string, string>[];
};

function publish(id: string, of: Partial<RightOfReplyInput>): Promise<number> {
  return publishedRecord(
    database(),
    "right_of_reply",
    { ...FICTIONAL.right_of_reply(id, "zebra"), ...of },
    author,
    reviewer,
  );
}

const idsOf = (replies: { replyId: string }[]) => replies.map(({ replyId }) => replyId).sort();

beforeAll(async () => {
  await fictionalStatement();
  await publish("example-of-the-page", {});
  await publish("example-of-the-words", { statementId: STATEMENT, cameBack: WORDS });
  const silent = { cameBack: null, cameBackFrom: null, cameBackOn: null };
  await publish("example-of-the-pair", { statementId: STATEMENT, rollCallId: ROLL_CALL, ...silent });
});

test("a list of all, in the API and as a file, the same", async () => {
  const replies = await askAll("/replies", 2);
  expect(idsOf(replies)).toEqual(["example-of-the-page", "example-of-the-pair", "example-of-the-words"]);
  const rows = await rowsOf("replies");
  expect(
    rows.map((row) => [row.reply_id, row.statement_id, row.roll_call_id, row.told_on, row.came_back_on]).sort(),
  ).toEqual(
    replies
      .map((each) => [
        each.replyId,
        each.statementId ?? "",
        each.rollCallId ?? "",
        each.toldOn.value,
        each.cameBackOn?.value ?? "",
      ])
      .sort(),
  );
  // Word for word; in CSV so that no spreadsheet runs it.
  expect(replies.find(({ replyId }) => replyId === "example-of-the-words").cameBack).toBe(WORDS);
  expect(rows.find((row) => row.reply_id === "example-of-the-words")?.came_back).toBe(`'${WORDS}`);
});

test("filters of the list", async () => {
  const ids = async (query: string) => idsOf((await ask(`/replies?${query}`)).body.data);
  expect(await ids("person=ada-example")).toHaveLength(3);
  expect(await ids("person=X000001&rollCall=s9001-118.2023")).toEqual(["example-of-the-pair"]);
  expect(await ids(`statement=${STATEMENT}`)).toEqual(["example-of-the-pair", "example-of-the-words"]);
  expect(await ids("person=jon-tester")).toEqual([]);
  expect(await ids("since=2024-01-03")).toEqual([]);
});

test("a senator, a statement and a comparison carry what was answered to them, whole", async () => {
  const senator = (await ask("/senators/ada-example")).body.data;
  expect(idsOf(senator.replies)).toHaveLength(3);
  const statement = (await ask(`/statements/${STATEMENT}`)).body.data;
  expect(idsOf(statement.replies)).toEqual(["example-of-the-pair", "example-of-the-words"]);
  expect(statement.replies.find((each: { cameBack: string }) => each.cameBack).cameBack).toBe(WORDS);
  expect((await ask(`/statements?person=ada-example`)).body.data[0].replies).toEqual(statement.replies);
  const [comparison] = (await ask(`/comparisons?statement=${STATEMENT}&rollCall=${ROLL_CALL}`)).body.data;
  // What was said of the statement as a whole stands beside each of its votes, too.
  expect(idsOf(comparison.replies)).toEqual(["example-of-the-pair", "example-of-the-words"]);
  expect((await ask(`/comparisons/${STATEMENT}/${ROLL_CALL}`)).body.data.replies).toEqual(comparison.replies);
});

test("one that is retracted is gone everywhere, with a stone in its place", async () => {
  const step = { recordId: "example-of-the-page", basedOn: 3, reason: "Not theirs." };
  await database().$transaction((tx) => retractRecord(replyDefinition, reviewer, tx, step));
  expect(idsOf((await ask("/replies")).body.data)).not.toContain("example-of-the-page");
  expect(idsOf((await ask("/senators/ada-example")).body.data.replies)).not.toContain("example-of-the-page");
  expect((await rowsOf("replies")).map((row) => row.reply_id)).not.toContain("example-of-the-page");
  expect(await rowsOf("retractions")).toContainEqual(
    expect.objectContaining({ revised: "right_of_reply", record_id: "example-of-the-page", reason: "Not theirs." }),
  );
});

test("what an official record said before stands beside what it says, until when it was checked", async () => {
  const change = await database().officialChange.create({
    data: {
      rollCallId: ROLL_CALL,
      versionBefore: 1,
      versionAfter: 2,
      changes: [
        { field: "question", before: "On the made-up motion", after: "On the Made-up Motion" },
        { field: "votes.X000001", before: null, after: "Yea (D-WY)" },
      ],
      needsReview: true,
    },
  });
  const [found] = (await ask(`/official-changes?rollCall=${ROLL_CALL}`)).body.data;
  expect(found).toMatchObject({ changeId: change.changeId, needsReview: true, reviewedAt: null });
  expect(found.differences).toHaveLength(2);
  expect((await ask(`/roll-calls/${ROLL_CALL}`)).body.data.officialChanges).toEqual([found]);
  const today = new Date().toISOString().slice(0, 10);
  const then = (await ask(`/roll-calls/${ROLL_CALL}?asOf=${today}`)).body.data;
  expect(then.officialChanges).toEqual([found]);
  const rows = await rowsOf("official_changes");
  expect(rows.map((row) => [row.field, row.before, row.after])).toEqual([
    ["question", "On the made-up motion", "On the Made-up Motion"],
    ["votes.X000001", "", "Yea (D-WY)"],
  ]);
  const { changeId } = change;
  await database().$transaction((tx) => resolveOfficialChange(reviewer, tx, { changeId, note: "It still stands." }));
  const after = (await ask("/official-changes")).body.data;
  expect(after[0].reviewedAt).not.toBeNull();
  // What the editor who looked wrote for editors is not for readers.
  expect(JSON.stringify(after)).not.toContain("It still stands");
});
