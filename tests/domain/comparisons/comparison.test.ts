import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONTEXTS,
  type CodedPosition,
  type CodedReading,
  type CodedVote,
  type Comparison,
  compare,
  REASONS,
  VERDICTS,
} from "#domain/comparisons/comparison.ts";
import type { Stance } from "#domain/propositions/position.ts";
import { type Effect, READING_CONTEXTS } from "#domain/roll-calls/reading.ts";
import { earliestDay } from "#domain/values/calendar-date.ts";
import { codedPosition, codedReading, codedVote, readingContexts } from "./codes.ts";

const position: CodedPosition = {
  stance: "supports",
  basis: "explicit",
  conditional: false,
  attribution: "own_words",
  acknowledgesChange: false,
  saidOn: { value: "2018-02-15", precision: "day" },
};
const vote: CodedVote = { cast: "yea", heldOn: "2018-02-15", switchedToReconsider: false, explained: false };
const reading: CodedReading = { yea: "advances", nay: "blocks", yeaContext: [], nayContext: [] };

describe("the verdict", () => {
  test.each([
    ["supports", "yea", "matches"],
    ["supports", "nay", "conflicts"],
    ["opposes", "yea", "conflicts"],
    ["opposes", "nay", "matches"],
  ] as const)("%s and %s where a Yea advances: %s", (stance, cast, verdict) => {
    const comparison = compare({ ...position, stance }, { ...vote, cast }, reading);
    expect(comparison).toMatchObject({ verdict, context: [] });
  });

  // A motion to table an amendment that advances the proposition: the sides are turned round.
  test.each([
    ["supports", "yea", "conflicts", "blocks"],
    ["supports", "nay", "matches", "advances"],
    ["opposes", "yea", "matches", "blocks"],
    ["opposes", "nay", "conflicts", "advances"],
  ] as const)("motion to table: %s and %s: %s", (stance, cast, verdict, effect) => {
    const tabling: CodedReading = { yea: "blocks", nay: "advances", yeaContext: ["tabling"], nayContext: ["tabling"] };
    const comparison = compare({ ...position, stance }, { ...vote, cast }, tabling);
    expect(comparison).toMatchObject({ verdict, effect, context: ["tabling"] });
  });

  test.each([
    ["mixed", "stance_mixed"],
    ["leaves_to_localities", "stance_leaves_to_localities"],
    ["no_answer", "stance_no_answer"],
  ] as const)("a stance that takes no side is not comparable: %s", (stance, reason) => {
    expect(compare({ ...position, stance }, vote, reading)).toMatchObject({ verdict: "not_comparable", reason });
  });

  test.each([
    ["present", "vote_present"],
    ["not_voting", "vote_not_voting"],
    ["not_in_office", "vote_not_in_office"],
  ] as const)("no side cast is not comparable: %s", (cast, reason) => {
    expect(compare(position, { ...vote, cast }, reading)).toMatchObject({
      verdict: "not_comparable",
      reason,
      effect: null,
    });
  });

  test("a leader's switch to be able to reconsider is not comparable", () => {
    const comparison = compare(position, { ...vote, cast: "nay", switchedToReconsider: true }, reading);
    expect(comparison).toMatchObject({ verdict: "not_comparable", reason: "vote_switched_to_reconsider" });
  });

  test("a side that did neither is not comparable, the other side still is", () => {
    const oneSided: CodedReading = { ...reading, nay: "neither" };
    expect(compare(position, { ...vote, cast: "nay" }, oneSided)).toMatchObject({ reason: "side_did_neither" });
    expect(compare(position, vote, oneSided).verdict).toBe("matches");
  });
});

describe("context", () => {
  test("stands in the order of the method and belongs to the side cast", () => {
    const statedPosition: CodedPosition = {
      ...position,
      basis: "implied",
      conditional: true,
      attribution: "spokesperson",
      acknowledgesChange: true,
      saidOn: { value: "2024-03", precision: "month" },
    };
    const read: CodedReading = { ...reading, yeaContext: [...READING_CONTEXTS].reverse(), nayContext: ["bundled"] };
    const explained = { ...vote, explained: true };
    expect(compare(statedPosition, explained, read).context).toEqual(CONTEXTS);
    expect(compare(statedPosition, { ...explained, cast: "nay" }, read).context).toEqual([
      "bundled",
      "conditional",
      "implied",
      "not_own_words",
      "years_apart",
      "vote_came_first",
      "change_acknowledged",
      "explained",
    ]);
  });

  test.each([
    ["2016-02-16", { value: "2018-02-15", precision: "day" }, 730, ["vote_came_first"]],
    ["2016-02-15", { value: "2018-02-15", precision: "day" }, 731, ["years_apart", "vote_came_first"]],
    ["2020-02-15", { value: "2018-02-15", precision: "day" }, -730, []],
    ["2020-02-16", { value: "2018-02-15", precision: "day" }, -731, ["years_apart"]],
    // A month counts by its day nearest to the vote.
    ["2016-03-01", { value: "2018-03", precision: "month" }, 730, ["vote_came_first"]],
    ["2016-02-29", { value: "2018-03", precision: "month" }, 731, ["years_apart", "vote_came_first"]],
    ["2020-03-30", { value: "2018-03", precision: "month" }, -730, []],
    ["2020-03-31", { value: "2018-03", precision: "month" }, -731, ["years_apart"]],
    // So does a year.
    ["2016-01-02", { value: "2018", precision: "year" }, 730, ["vote_came_first"]],
    ["2016-01-01", { value: "2018", precision: "year" }, 731, ["years_apart", "vote_came_first"]],
    ["2020-12-30", { value: "2018", precision: "year" }, -730, []],
    ["2020-12-31", { value: "2018", precision: "year" }, -731, ["years_apart"]],
    // Inside the month or year neither came first.
    ["2018-03-31", { value: "2018-03", precision: "month" }, 0, []],
    ["2018-01-01", { value: "2018", precision: "year" }, 0, []],
    ["2018-02-15", { value: "2018-02-15", precision: "day" }, 0, []],
  ] as const)("vote of %s, words of %o: %i days, %o", (heldOn, saidOn, daysApart, context) => {
    expect(compare({ ...position, saidOn }, { ...vote, heldOn }, reading)).toMatchObject({ daysApart, context });
  });

  test("a change of view is said only of votes before the statement that says it", () => {
    const changed = { ...position, acknowledgesChange: true };
    expect(compare(changed, { ...vote, heldOn: "2018-02-14" }, reading).context).toContain("change_acknowledged");
    expect(compare(changed, { ...vote, heldOn: "2018-02-16" }, reading).context).not.toContain("change_acknowledged");
  });
});

/** The properties of method.md, section 7, that concern one comparison. */
describe("properties", () => {
  test("blind: what the engine takes has no name, party or state", () => {
    const seen: string[] = [];
    const watched = <T extends object>(codes: T): T =>
      new Proxy(codes, {
        get: (target, key) => {
          seen.push(String(key));
          return Reflect.get(target, key);
        },
      });
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, (p, v, r) => {
        compare(watched(p), watched(v), watched(r));
      }),
    );
    const known = new Set([
      ...["stance", "basis", "conditional", "attribution", "acknowledgesChange", "saidOn"],
      ...["cast", "heldOn", "switchedToReconsider", "explained"],
      ...["yea", "nay", "yeaContext", "nayContext"],
    ]);
    expect([...new Set(seen)].filter((key) => !known.has(key))).toEqual([]);
  });

  test("symmetric: swapping both the stance and what the sides do changes no verdict and no context", () => {
    const stances: Partial<Record<Stance, Stance>> = { supports: "opposes", opposes: "supports" };
    const effects: Record<Effect, Effect> = { advances: "blocks", blocks: "advances", neither: "neither" };
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, (p, v, r) => {
        const swapped = compare({ ...p, stance: stances[p.stance] ?? p.stance }, v, {
          ...r,
          yea: effects[r.yea],
          nay: effects[r.nay],
        });
        const { effect, ...rest } = compare(p, v, r);
        expect(swapped).toEqual({ ...rest, effect: effect && effects[effect] });
      }),
    );
  });

  test("symmetric: swapping Yea and Nay with what they do changes no verdict and no context", () => {
    const sides: Partial<Record<CodedVote["cast"], CodedVote["cast"]>> = { yea: "nay", nay: "yea" };
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, (p, v, r) => {
        const turned = { yea: r.nay, nay: r.yea, yeaContext: r.nayContext, nayContext: r.yeaContext };
        expect(compare(p, { ...v, cast: sides[v.cast] ?? v.cast }, turned)).toEqual(compare(p, v, r));
      }),
    );
  });

  test("order-free: the order of a reading's contexts changes nothing", () => {
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, (p, v, r) => {
        const reversed = { ...r, yeaContext: r.yeaContext.toReversed(), nayContext: r.nayContext.toReversed() };
        expect(compare(p, v, reversed)).toEqual(compare(p, v, r));
      }),
    );
  });

  test("monotonic: adding context removes no flag and turns no verdict", () => {
    const more = fc.record({
      position: fc.record({ basis: fc.constant("implied" as const), conditional: fc.constant(true) }),
      contexts: readingContexts,
    });
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, more, (p, v, r, added) => {
        const before = compare(p, v, r);
        const after = compare(
          { ...p, ...added.position },
          { ...v, explained: true },
          {
            ...r,
            yeaContext: [...new Set([...r.yeaContext, ...added.contexts])],
            nayContext: [...new Set([...r.nayContext, ...added.contexts])],
          },
        );
        expect(after.verdict).toBe(before.verdict);
        expect(after.context).toEqual(expect.arrayContaining([...before.context]));
      }),
    );
  });

  test("total: every combination of legal codes has one verdict, a reason that fits it, and known context", () => {
    const obstacles = REASONS.filter((reason) => !reason.startsWith("did_"));
    const reasons: Record<Comparison["verdict"], readonly string[]> = {
      matches: ["did_what_the_position_wants"],
      conflicts: ["did_the_opposite"],
      not_comparable: obstacles,
    };
    fc.assert(
      fc.property(codedPosition, codedVote, codedReading, (p, v, r) => {
        const comparison = compare(p, v, r);
        expect(VERDICTS).toContain(comparison.verdict);
        expect(reasons[comparison.verdict]).toContain(comparison.reason);
        expect(CONTEXTS.filter((context) => comparison.context.includes(context))).toEqual(comparison.context);
        if (comparison.verdict === "not_comparable") expect(comparison.context).toEqual([]);
        expect(Number.isInteger(comparison.daysApart)).toBe(true);
        expect(comparison.daysApart > 0).toBe(v.heldOn < earliestDay(p.saidOn));
      }),
      { numRuns: 2000 },
    );
  });
});
