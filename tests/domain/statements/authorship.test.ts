import { expect, test } from "vitest";
import { type Authored, authorsOf } from "#domain/statements/authorship.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";

function by(editorId: string, status: RecordStatus, notes: string): Authored {
  return { editorId, snapshot: { status, notes, codings: [editorId] } };
}

test("whoever wrote a version, or submitted it, is an author", () => {
  expect([...authorsOf([by("a", "draft", "1"), by("b", "draft", "2"), by("c", "in_review", "2")])]).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("whoever only returns it is none; whoever changes it while it is in review is one", () => {
  const submitted = [by("a", "draft", "1"), by("a", "in_review", "1")];
  expect([...authorsOf([...submitted, by("r", "draft", "1")])]).toEqual(["a"]);
  expect([...authorsOf([...submitted, by("r", "in_review", "2")])]).toEqual(["a", "r"]);
});

test("what was published has no author left: the next change starts again", () => {
  const published = [by("a", "draft", "1"), by("a", "in_review", "1"), by("r", "published", "1")];
  expect([...authorsOf(published)]).toEqual([]);
  expect([...authorsOf([])]).toEqual([]);
});

test("the order in which fields are held does not make an author", () => {
  const first = { editorId: "a", snapshot: { status: "draft" as const, notes: "1", about: [] } };
  const second = { editorId: "b", snapshot: { about: [], notes: "1", status: "draft" as const } };
  expect([...authorsOf([first, second])]).toEqual(["a"]);
});
