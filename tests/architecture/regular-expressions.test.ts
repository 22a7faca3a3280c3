import fs from "node:fs";
import { expect, test } from "vitest";
import { ANY_TERM } from "#domain/glossary/in-text.ts";
import { inProject } from "#processes/project.ts";
import { problemOf } from "../support/lint/linear-regexp.ts";

test.each([
  ["exponential", /^\s*(<!--[\s\S]*?-->\s*)*<html\b/i],
  ["exponential", /^(a+)+$/],
  ["2nd degree polynomial", /\s+$/],
  ["2nd degree polynomial", /“[^”]*”/],
  ["polynomial", /^\s*(\w+\s*)*\.\s*\w*\s*$/],
] as const)("%s: one that takes too long is reported", (growth, { source, flags }) => {
  expect(problemOf(source, flags)).toContain(growth === "polynomial" ? "takes" : `takes ${growth}`);
});

test("one that is linear is let through, again and again", () => {
  for (let times = 0; times < 2; times += 1) expect(problemOf("^[a-z]+$", "u")).toBeNull();
});

test("the glossary's, which is put together from its words, is linear", () => {
  expect(problemOf(ANY_TERM.source, ANY_TERM.flags)).toBeNull();
}, 120_000);

test("no other is let off", () => {
  const files = fs.readdirSync(inProject("src"), { recursive: true, encoding: "utf8" });
  const exempted = files.filter((file) => {
    if (!/\.tsx?$/.test(file)) return false;
    return /lint-disable.*linear-regexp/.test(fs.readFileSync(inProject("src", file), "utf8"));
  });
  expect(exempted).toEqual(["domain/glossary/in-text.ts"]);
});
