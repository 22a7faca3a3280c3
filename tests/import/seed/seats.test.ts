/** Each state has two seats, and nobody sits in one while somebody else does. */
import fs from "node:fs";
import { expect, test } from "vitest";
import { personSchema } from "#domain/people/person.ts";

const FOLDER = "prisma/seed/people";
const people = fs
  .readdirSync(FOLDER)
  .map((file) => personSchema.parse(JSON.parse(fs.readFileSync(`${FOLDER}/${file}`, "utf8"))));

test("no two people hold one seat on one day, but for starts that a note calls a placeholder", () => {
  const seats = people
    .filter(({ notes }) => !notes.some((note) => note.includes("placeholder")))
    .flatMap(({ slug, terms }) =>
      terms.filter(({ chamber }) => chamber === "senate").map((term) => ({ slug, ...term })),
    );
  const shared = seats.flatMap((a, index) =>
    seats
      .slice(index + 1)
      .filter((b) => a.state === b.state && a.senateClass === b.senateClass)
      .filter((b) => a.startsOn < (b.endsOn ?? "9999") && b.startsOn < (a.endsOn ?? "9999"))
      .map((b) => `${a.state} ${a.senateClass}: ${a.slug} from ${a.startsOn}, ${b.slug} from ${b.startsOn}`),
  );
  expect(shared).toEqual([]);
});

test("100 people are in office, two for each state", () => {
  const serving = people.filter(({ currentlyServing }) => currentlyServing);
  const byState = Map.groupBy(serving, ({ terms }) => terms.findLast(({ chamber }) => chamber === "senate")?.state);
  expect([...byState.values()].map((those) => those.length)).toEqual(Array.from({ length: 50 }, () => 2));
});
