/** The timeline: true order, whatever the order in which things come, and filters that say what they leave. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventRecord } from "#domain/background/event.ts";
import { byYear, newestThatFit, passesTimeline, timelineOf, yearOf } from "#domain/background/timeline.ts";
import { latestDay } from "#domain/values/calendar-date.ts";
import { heldOn, said } from "../../support/fictional/fictional-record.ts";

const day = fc
  .date({ min: new Date("2005-01-01T00:00:00Z"), max: new Date("2026-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([value, length]) => value.slice(0, length));

function happened(date: string, index: number): EventRecord {
  const precision = ({ 4: "year", 7: "month", 10: "day" } as const)[date.length as 4 | 7 | 10];
  return {
    eventId: `example-${index}`,
    date: { value: date, precision },
    title: "",
    text: "",
    kind: "background",
    sources: [],
    inquiryId: null,
    rollCallId: null,
  };
}

const parts = fc.record({
  words: fc
    .array(partial, { maxLength: 12 })
    .map((dates) => dates.map((date, index) => said(date, "cooperate", "supports", `${index}`))),
  rollCalls: fc.uniqueArray(day, { maxLength: 12 }).map((days) => days.map(heldOn)),
  events: fc.array(partial, { maxLength: 6 }).map((dates) => dates.map(happened)),
});

test("nothing is lost, and no entry stands before one that was over earlier", () => {
  fc.assert(
    fc.property(parts, ({ words, rollCalls, events }) => {
      const entries = timelineOf(words, rollCalls, events);
      expect(entries).toHaveLength(words.length + rollCalls.length + events.length);
      const ends = entries.map(({ date }) => latestDay(date));
      expect(ends).toEqual([...ends].sort());
      expect(byYear(entries).flatMap((year) => year.entries)).toHaveLength(entries.length);
    }),
  );
});

test("the order does not depend on the order in which things come", () => {
  fc.assert(
    fc.property(parts, ({ words, rollCalls, events }) => {
      expect(timelineOf(words.toReversed(), rollCalls.toReversed(), events.toReversed())).toEqual(
        timelineOf(words, rollCalls, events),
      );
    }),
  );
});

test("what does not fit on a page is cut between years, the newest kept; within a year only where it is alone too long", () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 30 }), ({ words, rollCalls, events }, most) => {
      const entries = timelineOf(words, rollCalls, events);
      const fitting = newestThatFit(entries, most);
      expect(fitting.length).toBeLessThanOrEqual(most);
      expect(fitting).toEqual(entries.slice(entries.length - fitting.length));
      const cut = entries.slice(0, entries.length - fitting.length);
      const years = new Set(fitting.map(yearOf));
      const newestCut = cut.at(-1);
      if (!newestCut) {
        expect(entries.length).toBeLessThanOrEqual(most);
      } else if (years.has(yearOf(newestCut))) {
        expect([years.size, fitting.length]).toEqual([1, most]);
      } else {
        const next = cut.filter((entry) => yearOf(entry) === yearOf(newestCut));
        expect(fitting.length + next.length).toBeGreaterThan(most);
      }
    }),
  );
});

test("of one day events come first, then votes, then words", () => {
  const entries = timelineOf(
    [said("2016-07-06", "cooperate", "supports")],
    [heldOn("2016-07-06")],
    [happened("2016-07-06", 1)],
  );
  expect(entries.map(({ kind }) => kind)).toEqual(["event", "vote", "statement"]);
});

test("a month stands at its end, after the days in it", () => {
  const entries = timelineOf(
    [said("2016-07", "cooperate", "supports")],
    [heldOn("2016-07-06"), heldOn("2016-08-01")],
    [],
  );
  expect(entries.map(({ date }) => date.value)).toEqual(["2016-07-06", "2016-07", "2016-08-01"]);
});

test("filters: kind, proposition, chamber, years", () => {
  const entries = timelineOf(
    [said("2016-07-06", "withhold_funds", "opposes"), said("2018", "cooperate", "supports")],
    [heldOn("2016-07-06"), heldOn("2021-02-04")],
    [happened("2015-07-01", 1)],
  );
  const left = (filter: Parameters<typeof passesTimeline>[1]) =>
    entries.filter((entry) => passesTimeline(entry, filter)).map(({ date }) => date.value);
  expect(left({})).toHaveLength(5);
  expect(left({ kind: "event" })).toEqual(["2015-07-01"]);
  expect(left({ proposition: "cooperate" })).toEqual(["2016-07-06", "2018", "2021-02-04"]);
  expect(left({ chamber: "senate" })).toEqual(["2016-07-06", "2021-02-04"]);
  expect(left({ chamber: "house" })).toEqual([]);
  expect(left({ from: 2016, to: 2018 })).toEqual(["2016-07-06", "2016-07-06", "2018"]);
});
