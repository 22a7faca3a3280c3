/** Arbitrary legal codes, for property tests of the engine. */
import fc from "fast-check";
import { type CodedPosition, type CodedReading, type CodedVote, VOTE_VALUES } from "#domain/comparisons/comparison.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { EFFECTS, READING_CONTEXTS } from "#domain/roll-calls/reading.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import type { DatePrecision, PartialDate } from "#domain/values/calendar-date.ts";

export const calendarDate = fc
  .integer({ min: Date.UTC(1985, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const LENGTHS: Record<DatePrecision, number> = { day: 10, month: 7, year: 4 };

export const partialDate: fc.Arbitrary<PartialDate> = fc
  .tuple(calendarDate, fc.constantFrom<DatePrecision>("day", "month", "year"))
  .map(([day, precision]) => ({ value: day.slice(0, LENGTHS[precision]), precision }));

export const codedPosition: fc.Arbitrary<CodedPosition> = fc.record({
  stance: fc.constantFrom(...STANCES),
  basis: fc.constantFrom(...BASES),
  conditional: fc.boolean(),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  acknowledgesChange: fc.boolean(),
  saidOn: partialDate,
});

export const codedVote: fc.Arbitrary<CodedVote> = fc.record({
  cast: fc.constantFrom(...VOTE_VALUES),
  heldOn: calendarDate,
  switchedToReconsider: fc.boolean(),
  explained: fc.boolean(),
});

export const readingContexts = fc.subarray([...READING_CONTEXTS]);

export const codedReading: fc.Arbitrary<CodedReading> = fc.record({
  yea: fc.constantFrom(...EFFECTS),
  nay: fc.constantFrom(...EFFECTS),
  yeaContext: readingContexts,
  nayContext: readingContexts,
});
