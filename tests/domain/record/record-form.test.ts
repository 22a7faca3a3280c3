/** The forms of every kind: what is typed becomes the record and back, and two editors' work comes together. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormValues, mergeFormValues, parseRecordForm, recordFormValues } from "#domain/record/record-form.ts";
import { type FormRecordType, formOf } from "#domain/record/record-forms.ts";
import { FICTIONAL } from "../../support/fictional/fictional-records.ts";

const KINDS: FormRecordType[] = ["roll_call_reading", "inquiry", "event", "voice", "right_of_reply"];
const IDS: Record<FormRecordType, string> = {
  roll_call_reading: "s9001-118.2023",
  inquiry: "example-inquiry",
  event: "example-event",
  voice: "example-voice",
  right_of_reply: "example-reply",
};

function preserved(kind: FormRecordType) {
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
  const formValues = recordFormValues(form, record);

  test("gives back what it was given", () => {
    expect(parseRecordForm(form, formValues, preserved(kind) as never)).toEqual({ record });
  });

  test("names a fault for each field that is wrong, all of them fields of the form", () => {
    const result = parseRecordForm(form, {}, preserved(kind) as never);
    const errors = "errors" in result ? result.errors : [];
    expect(errors.length).toBeGreaterThan(0);
    const names = form.groups.flatMap(({ fields, each }) =>
      fields.map(({ name }) => (each ? `${each.list}.0.${name}` : name)),
    );
    for (const { field, message } of errors) {
      expect(names).toContain(field);
      expect(message).toMatch(/^[A-Z“].*[.?!]$/);
    }
  });

  test("takes whatever is typed: it becomes a record or faults, and never an error", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(formValues)),
        fc.string({ unit: "binary", maxLength: 300 }),
        (name, value) => {
          const result = parseRecordForm(form, { ...formValues, [name]: value }, preserved(kind) as never);
          if ("record" in result) recordFormValues(form, result.record);
          else expect(result.errors.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("what is too long is refused, field by field", () => {
  const form = formOf("event");
  const formValues = { ...recordFormValues(form, FICTIONAL.event("e", "zebra")), text: "x".repeat(1_000_000) };
  expect(parseRecordForm(form, formValues, preserved("event") as never)).toEqual({
    errors: [{ field: "text", message: "This is too long to be kept." }],
  });
});

test("an item that is left empty is no item, and faults stay with the item that was typed", () => {
  const form = formOf("inquiry");
  const formValues: FormValues = {
    ...recordFormValues(form, FICTIONAL.inquiry("i", "zebra")),
    "outcomes.2.speaker": "X000002",
    "outcomes.2.outcome": "",
  };
  const result = parseRecordForm(form, formValues, preserved("inquiry") as never);
  expect(result).toEqual({ errors: [{ field: "outcomes.2.outcome", message: "Choose what came back." }] });
});

describe("two editors at once", () => {
  const { groups } = formOf("event");
  const base = { title: "A", text: "B", date: "2023" };

  test("what only the other changed is taken over; what both changed stays mine and is shown", () => {
    const merge = mergeFormValues(
      groups,
      base,
      { ...base, title: "Mine" },
      { title: "Theirs", text: "Changed", date: "2023" },
    );
    expect(merge.formValues).toMatchObject({ title: "Mine", text: "Changed", date: "2023" });
    expect(merge.both).toEqual([{ field: "title", label: "The event: Title", yours: "Mine", theirs: "Theirs" }]);
    expect(merge.taken.map(({ field }) => field)).toEqual(["text"]);
  });

  test("nothing that I typed is ever lost: it is in the form, or shown beside it", () => {
    const words = fc.record({ title: fc.string(), text: fc.string(), date: fc.string(), kind: fc.string() });
    fc.assert(
      fc.property(words, words, words, (began, yours, theirs) => {
        const { formValues, both, taken } = mergeFormValues(groups, began, yours, theirs);
        for (const name of ["title", "text", "date", "kind"] as const) {
          const changedByMe = yours[name] !== began[name];
          if (changedByMe) expect(formValues[name]).toBe(yours[name]);
          else expect(formValues[name]).toBe(theirs[name]);
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
    expect(mergeFormValues(form.groups, began, began, theirs).formValues).toMatchObject({
      "outcomes.0.speaker": "B",
      "outcomes.0.note": "",
      "outcomes.1.speaker": "",
    });
    const mine = { ...began, "outcomes.1.note": "mine" };
    expect(mergeFormValues(form.groups, began, mine, theirs).formValues).toMatchObject(mine);
  });
});
