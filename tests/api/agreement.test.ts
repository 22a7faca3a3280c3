/** Pages, API and files are made of one record: the same filters leave the same rows, and every verdict can be had again. */
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { serveDownload } from "#api/downloads/serve.ts";
import { toComparison } from "#api/schemas/comparison.ts";
import { listEvents } from "#data/background/events.ts";
import { listTimeline } from "#data/background/timeline.ts";
import { listComparisons } from "#data/comparisons/list-comparisons.ts";
import { listCorrections } from "#data/history/corrections.ts";
import { listInquiries } from "#data/inquiries/inquiries.ts";
import { findSenator, listSenators } from "#data/people/senators.ts";
import { listVoices } from "#data/people/voices.ts";
import { findWhoseVotes, listVotesOfYear } from "#data/roll-calls/every-vote.ts";
import { listRollCalls } from "#data/roll-calls/roll-calls.ts";
import { listSources } from "#data/sources/sources.ts";
import { listStatements } from "#data/statements/statements.ts";
import { passesTimeline, timelineQuerySchema } from "#domain/background/timeline.ts";
import { compare } from "#domain/comparisons/comparison.ts";
import { COMPARISON_SORTS, comparisonTest, sortComparisons } from "#domain/comparisons/comparison-list.ts";
import { comparisonQuerySchema, filterOfQuery } from "#domain/comparisons/comparison-query.ts";
import { senatorQuerySchema } from "#domain/people/senator-query.ts";
import { passes } from "#domain/people/senator-summary.ts";
import { statementQuerySchema } from "#domain/statements/statement-list.ts";
import { readQuery } from "#domain/values/list-query.ts";
import { ask, askAll, uniqueClientNetwork } from "../support/server/api.ts";

const queryOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

async function download(file: string, query = ""): Promise<string> {
  const url = `http://localhost:3000/download/${file}${query && `?${query}`}`;
  const response = await serveDownload(new Request(url, { headers: uniqueClientNetwork() }), file);
  expect(response.status).toBe(200);
  return response.text();
}

type Row = Record<string, string>;

/** The rows of a CSV, after those of the JSON and of the JSON Lines have been found to be as many. */
async function rowsIn(table: string, query = ""): Promise<Row[]> {
  const rows: Row[] = parse(await download(`${table}.csv`, query), { columns: true });
  const json = JSON.parse(await download(`${table}.json`, query));
  const lines = (await download(`${table}.jsonl`, query)).split("\n").filter(Boolean);
  expect([json.data.length, lines.length]).toEqual([rows.length, rows.length]);
  expect(json.data.map((row: object) => Object.keys(row))).toEqual(rows.map((row) => Object.keys(row)));
  return rows;
}

describe("comparisons: list, API and file", () => {
  test.each([
    "verdict=all",
    "verdict=conflicts",
    "verdict=matches&party=republican",
    "verdict=conflicts&party=democrat&sort=voted",
    "verdict=not_comparable&sort=name",
    "senator=jon-tester&proposition=cooperate&verdict=all",
    "senator=G000359&verdict=all",
    "rollCall=s280-114.2015&verdict=all",
    "statement=tester-2024-03-fox-office&verdict=all",
    "context=explained&verdict=conflicts&state=MT",
    "chamber=house&congress=109&verdict=all",
    "since=2024-03&until=2024-03&verdict=all",
    "distance=over_five_years&attribution=office&service=former&verdict=conflicts",
  ])("%s", async (query) => {
    const { values, ignored } = readQuery(comparisonQuerySchema, queryOf(query));
    expect(ignored).toEqual([]);
    const pairs = (await listComparisons()).filter(comparisonTest(filterOfQuery(values)));
    const page = sortComparisons(pairs, values.sort ?? "said").map(
      ({ evidence }) =>
        `${evidence.statement.statementId} ${evidence.vote.rollCallId} ${evidence.position.proposition}`,
    );
    expect(page.length).toBeGreaterThan(0);
    const api = await askAll(`/comparisons?${query}`, 37);
    expect(api.map((each) => `${each.statementId} ${each.rollCallId} ${each.proposition}`)).toEqual(page);
    const csv = await rowsIn("comparisons", query);
    expect(csv.map((row) => `${row.statement_id} ${row.roll_call_id} ${row.proposition}`)).toEqual(page);
    expect(csv.map((row) => `${row.verdict} ${row.context}`)).toEqual(
      api.map((each) => `${each.verdict} ${each.context.join(";")}`),
    );
  });

  test("whatever the order, page by page it is that of the list", async () => {
    for (const sort of COMPARISON_SORTS) {
      const page = sortComparisons(await listComparisons(), sort).map(
        (comparison) => toComparison(comparison, []).url + comparison.evidence.position.proposition,
      );
      const api = await askAll(`/comparisons?sort=${sort}`, 7 + COMPARISON_SORTS.indexOf(sort) * 80);
      expect(api.map(({ url, proposition }) => url + proposition)).toEqual(page);
    }
  });
});

test.each([
  "",
  "person=jon-tester",
  "person=eric-adams",
  "stance=opposes&proposition=withhold_funds",
  "year=2018",
  "attribution=spokesperson",
  "since=2018-10-17&until=2018-10",
])("statements: %s", async (query) => {
  const { page: _, ...filter } = readQuery(statementQuerySchema, queryOf(query)).values;
  const { statements } = await listStatements(filter, { skip: 0, take: 1000 });
  const page = statements.map(({ statementId }) => statementId);
  expect(page.length).toBeGreaterThan(0);
  const api = await askAll(`/statements${query && `?${query}`}`, 13);
  expect(api.map(({ statementId }) => statementId)).toEqual(page);
  expect((await rowsIn("statements", query)).map((row) => row.statement_id)).toEqual(page);
});

test.each(["", "state=MT", "party=independent", "service=current", "conflict=flagged&proposition=cooperate"])(
  "senators: %s",
  async (query) => {
    const { values } = readQuery(senatorQuerySchema, queryOf(query));
    const page = (await listSenators()).filter((each) => passes(each, values)).map(({ person }) => person.bioguideId);
    expect(page.length).toBeGreaterThan(0);
    expect((await askAll(`/senators${query && `?${query}`}`, 41)).map(({ bioguideId }) => bioguideId)).toEqual(page);
    expect((await rowsIn("senators", query)).map((row) => row.bioguide_id)).toEqual(page);
  },
);

test.each(["", "kind=vote&chamber=house", "proposition=forbid_limits&from=2015&to=2018"])(
  "timeline: %s",
  async (query) => {
    const { values } = readQuery(timelineQuerySchema, queryOf(query));
    const page = (await listTimeline())
      .filter((entry) => passesTimeline(entry, values))
      .map(({ kind, id }) => `${kind} ${id}`);
    expect(page.length).toBeGreaterThan(0);
    expect((await rowsIn("timeline", query)).map((row) => `${row.kind} ${row.id}`)).toEqual(page);
  },
);

test("roll calls, inquiries, sources, voices, events and corrections", async () => {
  const rollCalls = (await listRollCalls()).map(({ rollCall }) => rollCall.rollCallId);
  expect((await askAll("/roll-calls", 9)).map(({ rollCallId }) => rollCallId)).toEqual(rollCalls);
  expect((await rowsIn("roll_calls", "scope=subject")).map((row) => row.roll_call_id)).toEqual(rollCalls);
  const inquiries = (await listInquiries()).map(({ inquiryId }) => inquiryId);
  expect((await askAll("/inquiries", 4)).map(({ inquiryId }) => inquiryId)).toEqual(inquiries);
  expect((await rowsIn("inquiries")).map((row) => row.inquiry_id).sort()).toEqual(inquiries.toSorted());
  const sources = (await listSources()).sources.map(({ source }) => source.sourceId);
  expect((await askAll("/sources", 50)).map(({ sourceId }) => sourceId)).toEqual(sources);
  expect((await rowsIn("sources")).map((row) => Number(row.source_id))).toEqual(sources);
  const voices = (await listVoices()).map(({ voice }) => voice.slug);
  expect((await askAll("/voices", 2)).map(({ slug }) => slug)).toEqual(voices);
  expect((await rowsIn("voices")).map((row) => row.slug).sort()).toEqual(voices.toSorted());
  const events = (await listEvents()).map(({ eventId }) => eventId);
  expect((await askAll("/events", 3)).map(({ eventId }) => eventId)).toEqual(events);
  expect((await rowsIn("events")).map((row) => row.event_id)).toEqual(events);
  const corrections = (await listCorrections()).map(({ correctionId }) => correctionId);
  expect((await askAll("/corrections", 3)).map(({ correctionId }) => correctionId)).toEqual(corrections);
  expect((await rowsIn("corrections")).map((row) => Number(row.correction_id))).toEqual(corrections);
});

test("a senator’s counts, comparisons, statements and votes are those of the page", async () => {
  for (const slug of ["jon-tester", "lindsey-graham", "mark-kirk", "bernie-sanders"]) {
    const record = await findSenator(slug);
    const { data } = (await ask(`/senators/${slug}`)).body;
    expect(data.counts).toEqual({
      statements: record?.statements.length,
      inquiries: record?.inquiries.length,
      votes: record?.votes.length,
    });
    expect((await ask(`/senators/${data.bioguideId}`)).body.data).toEqual(data);
    expect(await askAll(`/senators/${slug}/comparisons`)).toEqual(await askAll(`/comparisons?senator=${slug}`));
    expect(await askAll(`/senators/${slug}/statements`, 1)).toEqual(await askAll(`/statements?person=${slug}`));
    const votes = await askAll(`/senators/${slug}/votes`, 5);
    expect(votes.map(({ rollCallId }) => rollCallId)).toEqual(record?.votes.map(({ vote }) => vote.rollCallId));
  }
});

test("one senator’s votes of one year: page, API and file", async () => {
  for (const [slug, year] of [
    ["jon-tester", 2018],
    ["lindsey-graham", 2007],
  ] as const) {
    const person = await findWhoseVotes(slug);
    const { votes, total } = await listVotesOfYear(person?.bioguideId ?? "", { year, skip: 0, take: 1000 });
    const page = votes.map(({ rollCallId }) => rollCallId);
    expect(page.length).toBe(total);
    expect(total).toBeGreaterThan(0);
    const inFile = await rowsIn("votes", `senator=${slug}&year=${year}`);
    expect(inFile.map((row) => row.roll_call_id)).toEqual(page);
    expect(new Set(inFile.map((row) => row.bioguide_id))).toEqual(new Set([person?.bioguideId]));
    expect(await rowsIn("votes", `senator=${person?.bioguideId}&year=${year}`)).toEqual(inFile);
    const api = await askAll(`/senators/${slug}/votes?scope=all&year=${year}`, 3);
    expect(api.map(({ rollCallId }) => rollCallId).sort()).toEqual(page.toSorted());
  }
});

test("every vote in the file is in the answer on its roll call", async () => {
  const inFile = Map.groupBy(await rowsIn("votes"), (row) => row.roll_call_id ?? "");
  expect(inFile.size).toBeGreaterThan(50);
  for (const [rollCallId, rows] of inFile) {
    const { votes } = (await ask(`/roll-calls/${rollCallId}`)).body.data;
    expect(rows.map((row) => Object.values(row).slice(1))).toEqual(
      votes.map((vote: Row) => [vote.bioguideId, vote.voteCast, vote.printed, vote.party, vote.state]),
    );
  }
});

test("every comparison can be computed again from what the API says of it", async () => {
  const comparisons = await askAll("/comparisons");
  expect(comparisons.length).toBe((await listComparisons()).length);
  const pairs = comparisons.map((each) => ({
    position: {
      stance: each.stance,
      basis: each.basis,
      conditional: each.condition !== null,
      attribution: each.attribution,
      acknowledgesChange: each.acknowledgesChange,
      saidOn: each.saidOn,
    },
    vote: {
      cast: each.voteCast,
      heldOn: each.votedOn,
      switchedToReconsider: each.switchedToReconsider,
      explained: each.explained,
    },
    reading: each.reading,
  }));
  const verdicts = comparisons.map(({ verdict, reason, context, effect, daysApart }) => ({
    verdict,
    reason,
    context,
    effect,
    daysApart,
  }));
  expect(pairs.map(({ position, vote, reading }) => compare(position, vote, reading))).toEqual(verdicts);
  const again = [];
  for (let start = 0; start < pairs.length; start += 100) {
    const body = JSON.stringify(pairs.slice(start, start + 100));
    const response = await ask("/compare", { method: "POST", body, headers: { "content-type": "application/json" } });
    again.push(...response.body.data);
  }
  expect(again).toEqual(verdicts);
});

test("and from the statements and roll calls themselves, which do not know of each other", async () => {
  const statements = new Map((await askAll("/statements")).map((each) => [each.statementId, each]));
  const records = new Map();
  for (const { rollCallId } of await askAll("/roll-calls"))
    records.set(rollCallId, (await ask(`/roll-calls/${rollCallId}`)).body.data);
  const computed = [];
  for (const { statementId, speaker, saidOn, attribution, positions } of statements.values()) {
    for (const position of positions) {
      for (const { rollCallId, heldOn, readings, votes, reconsiderationSwitches, explanations } of records.values()) {
        const reading = readings.find((each: Row) => each.proposition === position.proposition);
        const vote = votes.find((each: Row) => each.bioguideId === speaker.bioguideId);
        if (!reading || !vote) continue;
        const explained = explanations.some((id: string) => statements.get(id)?.speaker.bioguideId === vote.bioguideId);
        const { verdict, context } = compare(
          { ...position, conditional: position.condition !== null, attribution, saidOn },
          {
            cast: vote.voteCast,
            heldOn,
            switchedToReconsider: reconsiderationSwitches.includes(vote.bioguideId),
            explained,
          },
          reading,
        );
        computed.push(`${statementId} ${rollCallId} ${position.proposition} ${verdict} ${context.join()}`);
      }
    }
  }
  const given = (await askAll("/comparisons")).map(
    (each) => `${each.statementId} ${each.rollCallId} ${each.proposition} ${each.verdict} ${each.context.join()}`,
  );
  expect(computed.sort()).toEqual(given.sort());
});
