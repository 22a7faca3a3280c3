/** The forms of every kind: what is typed becomes the record and back, and two editors' work comes together. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeTyped, parseRecordForm, type Typed, typedRecord } from "#domain/record-form.ts";
import { type FormedKind, formOf } from "#domain/record-forms.ts";
import { FICTIONAL } from "../support/fictional-records.ts";

const KINDS: FormedKind[] = ["roll_call_reading", "inquiry", "event", "voice", "right_of_reply"];
const IDS: Record<FormedKind, string> = {
  roll_call_reading: "s9001-118.2023",
  inquiry: "example-inquiry",
  event: "example-event",
  voice: "example-voice",
  right_of_reply: "example-reply",
};

function kept(kind: FormedKind) {
  const record = FICTIONAL[kind](IDS[kind], "zebra");
  const { idField } = formOf(kind);
  return {
    [idField as string]: IDS[kind],
    ["status" as string]: "draft",
    ...(kind === "roll_call_reading" && { codings: record.codings }),
  };
}

describe.each(KINDS)("the form of %s", (kind) => {
  const form = formOf(kind);
  const record = FICTIONAL[kind](IDS[kind], "zebra");
  const typed = typedRecord(form, record);

  test("gives back what it was given", () => {
    expect(parseRecordForm(form, typed, kept(kind) as never)).toEqual({ record });
  });

  test("names a fault for each field that is wrong, all of them fields of the form", () => {
    const result = parseRecordForm(form, {}, kept(kind) as never);
    const faults = "faults" in result ? result.faults : [];
    expect(faults.length).toBeGreaterThan(0);
    const names = form.groups.flatMap(({ fields, each }) =>
      fields.map(({ name }) => (each ? `${each.list}.0.${name}` : name)),
    );
    for (const { field, message } of faults) {
      expect(names).toContain(field);
      expect(message).toMatch(/^[A-Z“].*[.?!]$/);
    }
  });

  test("takes whatever is typed: it becomes a record or faults, and never an error", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(typed)),
        fc.string({ unit: "binary", maxLength: 300 }),
        (name, value) => {
          const result = parseRecordForm(form, { ...typed, [name]: value }, kept(kind) as never);
          if ("record" in result) typedRecord(form, result.record);
          else expect(result.faults.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("what is too long is refused, field by field", () => {
  const form = formOf("event");
  const typed = { ...typedRecord(form, FICTIONAL.event("e", "zebra")), text: "x".repeat(1_000_000) };
  expect(parseRecordForm(form, typed, kept("event") as never)).toEqual({
    faults: [{ field: "text", message: "This is too long to be kept." }],
  });
});

test("an item that is left empty is no item, and faults stay with the item that was typed", () => {
  const form = formOf("inquiry");
  const typed: Typed = {
    ...typedRecord(form, FICTIONAL.inquiry("i", "zebra")),
    "outcomes.2.speaker": "X000002",
    "outcomes.2.outcome": "",
  };
  const result = parseRecordForm(form, typed, kept("inquiry") as never);
  expect(result).toEqual({ faults: [{ field: "outcomes.2.outcome", message: "Choose what came back." }] });
});

describe("two editors at once", () => {
  const { groups } = formOf("event");
  const base = { title: "A", text: "B", date: "2023" };

  test("what only the other changed is taken over; what both changed stays mine and is shown", () => {
    const merge = mergeTyped(
      groups,
      base,
      { ...base, title: "Mine" },
      { title: "Theirs", text: "Changed", date: "2023" },
    );
    expect(merge.typed).toMatchObject({ title: "Mine", text: "Changed", date: "2023" });
    expect(merge.both).toEqual([{ field: "title", label: "The event: Title", yours: "Mine", theirs: "Theirs" }]);
    expect(merge.taken.map(({ field }) => field)).toEqual(["text"]);
  });

  test("nothing that I typed is ever lost: it is in the form, or shown beside it", () => {
    const words = fc.record({ title: fc.string(), text: fc.string(), date: fc.string(), kind: fc.string() });
    fc.assert(
      fc.property(words, words, words, (began, yours, theirs) => {
        const { typed, both, taken } = mergeTyped(groups, began, yours, theirs);
        for (const name of ["title", "text", "date", "kind"] as const) {
          const changedByMe = yours[name] !== began[name];
          if (changedByMe) expect(typed[name]).toBe(yours[name]);
          else expect(typed[name]).toBe(theirs[name]);
          const differs = yours[name] !== theirs[name];
          const said = [...both, ...taken].some(({ field }) => field === name);
          if (differs && theirs[name] !== began[name]) expect(said).toBe(true);
        }
      }),
    );
  });

  test("a list is one thing: theirs whole where I left it alone, mine whole where I did not", () => {
    const form = formOf("inquiry");
    const began = { "outcomes.0.speaker": "A", "outcomes.0.note": "one", "outcomes.1.speaker": "B" };
    const theirs = { "outcomes.0.speaker": "B" };
    expect(mergeTyped(form.groups, began, began, theirs).typed).toMatchObject({
      "outcomes.0.speaker": "B",
      "outcomes.0.note": "",
      "outcomes.1.speaker": "",
    });
    const mine = { ...began, "outcomes.1.note": "mine" };
    expect(mergeTyped(form.groups, began, mine, theirs).typed).toMatchObject(mine);
  });
});
