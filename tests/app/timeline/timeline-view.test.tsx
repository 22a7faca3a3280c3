/** A timeline that does not fit on one page says of how many it shows how many, and since when. */
import { expect, test } from "vitest";
import { TimelineView } from "#app/(public)/timeline/view/timeline-view.tsx";
import { timelineOf } from "#domain/background/timeline.ts";
import { said } from "../../support/fictional/fictional-record.ts";
import { renderedData } from "../../support/rendered-data.ts";

/** So many statements of each of these years. */
function timeline(count: number, years: readonly string[]) {
  const words = years.flatMap((year) =>
    Array.from({ length: count }, (_, index) => said(year, "cooperate", "supports", `example-${year}-${index}`)),
  );
  return timelineOf(words, [], []);
}

async function shown(all: ReturnType<typeof timeline>) {
  const data = await renderedData(<TimelineView all={all} shown={all} />);
  return {
    note: /"This page shows the latest[\s\S]*?have all entries\."/.exec(data)?.[0].replaceAll(/[",[\]]+/g, "") ?? null,
    entries: new Set(data.match(/example-\d{4}-\d+/g)),
  };
}

test("the newest years that fit, whole", async () => {
  const { note, entries } = await shown(timeline(300, ["2007", "2009"]));
  expect(note).toBe(
    "This page shows the latest 300 of 600 entries from 2009 on. For earlier ones choose years above. The downloads have all entries.",
  );
  expect(entries.size).toBe(300);
  expect([...entries].every((id) => id.startsWith("example-2009"))).toBe(true);
});

test("nothing is said where all of them fit", async () => {
  const { note, entries } = await shown(timeline(20, ["2007", "2009"]));
  expect([note, entries.size]).toEqual([null, 40]);
});
