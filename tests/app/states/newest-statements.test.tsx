/** Where a state's senators have said more than one page shows, it says so, and where the rest stands. */
import { expect, test } from "vitest";
import { NewestStatements } from "#app/(public)/states/[code]/newest-statements.tsx";
import { said } from "../../support/fictional/fictional-record.ts";
import { renderedData } from "../../support/rendered-data.ts";

async function shown(count: number) {
  const statements = Array.from({ length: count }, (_, index) =>
    said("2009", "cooperate", "supports", `example-${index}-of-many`),
  );
  const data = await renderedData(<NewestStatements statements={statements} />);
  return { data, ids: new Set(data.match(/example-\d+-of-many/g)) };
}

test("the newest hundred, of how many, and where the others are", async () => {
  const { data, ids } = await shown(1_201);
  expect([...ids].sort()).toEqual(Array.from({ length: 100 }, (_, index) => `example-${index}-of-many`).sort());
  expect(data).toContain("Statements (1,201)");
  expect(data).toContain("The latest 100. Each senator’s page, linked above, has all of theirs.");
});

test("all of them where they fit, and plain words where there is none", async () => {
  const all = await shown(100);
  expect(all.ids.size).toBe(100);
  expect(all.data).toContain("Newest first.");
  expect((await shown(0)).data).not.toContain("Newest first.");
});
