/** A row of the matrix has a cell for each vote, and one for all roll calls in turn for which somebody was not in office. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { VoteGridRow } from "#components/roll-calls/grid-row.tsx";
import type { GridCell } from "#domain/roll-calls/vote-grid.ts";
import { ADA_EXAMPLE, heldOn } from "../../support/fictional/fictional-record.ts";
import { renderedData } from "../../support/rendered-data.ts";

const OUT: GridCell = { cast: "not_in_office", againstParty: false };
const YEA: GridCell = { cast: "yea", againstParty: false };
const NAY: GridCell = { cast: "nay", againstParty: false };

/** Of each cell of votes how many columns it takes, most first: the data names them in an order of its own. */
async function columnsOf(cells: GridCell[]) {
  const rollCalls = cells.map((_, index) => heldOn(`2015-01-${String(index + 1).padStart(2, "0")}`));
  const data = await renderedData(
    <table>
      <tbody>
        <VoteGridRow row={{ person: ADA_EXAMPLE, headlines: [], cells }} rollCalls={rollCalls} />
      </tbody>
    </table>,
  );
  return [...data.matchAll(/"td",(?:"[^"]*"|null),\{(?:"colSpan":(\d+))?/g)].map(([, columns = "1"]) =>
    Number(columns),
  );
}

test("three or more in turn are one cell with words, fewer stand by themselves", async () => {
  expect(await columnsOf([OUT, OUT, OUT, YEA, OUT, OUT, NAY, null])).toEqual([3, 1, 1, 1, 1, 1]);
  expect(await columnsOf([YEA, OUT, OUT, OUT, OUT])).toEqual([4, 1]);
  expect(await columnsOf([OUT, OUT])).toEqual([1, 1]);
  expect(await columnsOf([null, null, null])).toEqual([1, 1, 1]);
});

test("whatever stands in it, its cells take as many columns as there are roll calls", async () => {
  const cell = fc.constantFrom<GridCell>(OUT, YEA, NAY, null);
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
      const columns = await columnsOf(cells);
      expect(columns.reduce((sum, each) => sum + each, 0)).toBe(cells.length);
    }),
    { numRuns: 40 },
  );
});
