/** The record of a day gone by is what readers saw at the end of that day: two hundred days of a fictional newsroom. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { database } from "#data/database/client.ts";
import { listPublicChanges } from "#data/history/public-changes.ts";
import { publicRecord } from "#data/record/public-record.ts";
import { eventSchema } from "#domain/background/event.ts";
import { inquirySchema } from "#domain/inquiries/inquiry.ts";
import { comparisonsIn, type PublicRecord, senatorsIn } from "#domain/record/public-record.ts";
import { statementSchema } from "#domain/statements/statement.ts";
import { nextDay } from "#domain/values/calendar-date.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { emptyDatabase } from "../../support/database/database.ts";
import { fictionalSeed, removeFictionalSeeds } from "../../support/fictional/fictional-seed.ts";
import { numbersFrom, simulatedNewsroom } from "../../support/fictional/simulated-newsroom.ts";
import { askAll } from "../../support/server/api.ts";

const DAYS = 200;
const FIRST_DAY = "2030-01-01";
const SEED = 20_260_901;

/** What readers saw of one day: the record, and what the engine says of it. */
function shown(record: PublicRecord): string {
  return JSON.stringify({ record, comparisons: comparisonsIn(record), senators: senatorsIn(record) }, inKeyOrder, 1);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const LISTS = ["statements", "comparisons?verdict=all", "senators", "roll-calls", "inquiries", "replies"];
/** Each list of the API is asked for on every tenth day; all of the record is looked at on every day. */
const ASK_EVERY = 10;

/** What programs were told: every entry of each list, of now or of a day. */
async function shownAsOf(day?: string): Promise<unknown> {
  const of = (list: string) => (day ? `/${list}${list.includes("?") ? "&" : "?"}asOf=${day}` : `/${list}`);
  return Promise.all(LISTS.map((list) => askAll(of(list))));
}

const days: { day: string; seen: string; shownAsOf: unknown; happened: string[] }[] = [];

beforeAll(async () => {
  // Instead of the shipped record: nothing, so that all that there is was done here.
  const { url } = await emptyDatabase();
  process.env.DATABASE_URL = url;
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2029-12-31T12:00:00Z") });
  await loadSeedData({ databaseUrl: url, folder: fictionalSeed().folder });
  removeFictionalSeeds();
  const first = async (revised: "statement" | "inquiry" | "event") =>
    (await database().revision.findFirstOrThrow({ where: { revised } })).snapshot;
  const act = simulatedNewsroom(SEED, {
    statement: statementSchema.parse(await first("statement")),
    inquiry: inquirySchema.parse(await first("inquiry")),
    event: eventSchema.parse(await first("event")),
  });
  const random = numbersFrom(SEED + 1);
  let day = FIRST_DAY;
  for (let count = 0; count < DAYS; count += 1, day = nextDay(day)) {
    const happened: string[] = [];
    // On some days nothing is done at all; the first and the last moment of a day are among those when something is.
    const times = ["00:00:00.000", "09:30:00.000", "17:45:12.345", "23:59:59.999"].filter(() => random() < 0.5);
    for (const time of times) {
      vi.setSystemTime(new Date(`${day}T${time}Z`));
      happened.push((await act()) ?? "nothing");
    }
    const toPrograms = count % ASK_EVERY === 0 ? await shownAsOf() : null;
    days.push({ day, seen: shown(await publicRecord()), shownAsOf: toPrograms, happened });
  }
}, 300_000);

afterAll(() => {
  vi.useRealTimers();
});

describe(`${DAYS} days of changes, seed ${SEED}`, () => {
  test("were full of everything that can happen", () => {
    const kinds = new Set(days.flatMap(({ happened }) => happened));
    expect(kinds.size).toBe(15);
    expect(new Set(days.map(({ seen }) => seen)).size).toBeGreaterThan(100);
  });

  test("each is shown afterward as readers saw it at its end", async () => {
    for (const { day, seen, happened } of days)
      expect(shown(await publicRecord(day)), `${day}: ${happened.join(", ")}`).toBe(seen);
  }, 300_000);

  test("programs are told afterward what they were told then", async () => {
    const checkedDays = days.filter((each) => each.shownAsOf);
    expect(checkedDays).toHaveLength(DAYS / ASK_EVERY);
    expect(JSON.stringify(checkedDays.at(-1)?.shownAsOf).length).toBeGreaterThan(5000);
    for (const { day, shownAsOf: then } of checkedDays)
      expect({ day, shownAsOf: await shownAsOf(day) }).toEqual({ day, shownAsOf: then });
  }, 300_000);

  test("before the first of them there is nothing but what was loaded, and before that nothing at all", async () => {
    expect((await publicRecord("2029-12-31")).statements.map(({ statementId }) => statementId)).toEqual([
      "example-2023-03",
    ]);
    const before = await publicRecord("2029-12-30");
    expect(Object.values(before).flat()).toEqual([]);
  });

  test("the changes told of lead from each day's statements to the next's", async () => {
    const changes = (await listPublicChanges()).reverse().filter(({ revised }) => revised === "statement");
    const shownTexts = new Set<string>();
    let next = 0;
    for (const { day, seen } of days) {
      for (; (changes[next]?.at ?? "9") < `${nextDay(day)}T`; next += 1) {
        const { kind, recordId } = changes[next] as (typeof changes)[number];
        if (kind === "published") expect(shownTexts.has(recordId)).toBe(false);
        else expect(shownTexts.has(recordId)).toBe(true);
        if (kind === "retracted") shownTexts.delete(recordId);
        else shownTexts.add(recordId);
      }
      const { record } = JSON.parse(seen) as { record: PublicRecord };
      expect([...shownTexts].sort()).toEqual(record.statements.map(({ statementId }) => statementId).sort());
    }
  });
});
