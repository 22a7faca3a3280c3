/** Links of a page of a past day stay on that day, and those of a page that is made meanwhile do not. */
import { setTimeout as wait } from "node:timers/promises";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { setAsOf, withAsOf } from "#components/history/as-of-date.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { renderedData } from "../../support/rendered-data.ts";

/** As a page does: it says its day, and what is in it is made afterward, some of it later. */
async function Page({ day, children }: { day: AsOf; children: ReactNode }) {
  await wait(5);
  setAsOf(day);
  return <main>{children}</main>;
}

async function Links({ after, to }: { after: number; to: readonly string[] }) {
  await wait(after);
  return to.map((path) => (
    <a key={path} href={withAsOf(path)}>
      {path}
    </a>
  ));
}

async function linksOf(day: AsOf, to: readonly string[], after = 0): Promise<string[]> {
  const page = (
    <Page day={day}>
      <Links after={after} to={to} />
    </Page>
  );
  return [...(await renderedData(page)).matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href ?? "");
}

const AS_OF_SECTIONS = ["/senators/ada-example", "/statements/a?page=2", "/roll-calls", "/comparisons/a/s1-118.2023#b"];
const WITHOUT = [
  "/inquiries/a",
  "/sources/1",
  "/senators/ada-example/votes?year=2023",
  "/statements/a/versions/2",
  "/",
];

describe("a link", () => {
  test("stays on the day where there is such a page", async () => {
    expect(await linksOf("2030-01-02", AS_OF_SECTIONS)).toEqual([
      "/senators/ada-example?asOf=2030-01-02",
      "/statements/a?page=2&asOf=2030-01-02",
      "/roll-calls?asOf=2030-01-02",
      "/comparisons/a/s1-118.2023?asOf=2030-01-02#b",
    ]);
  });

  test("leads to now where there is none, and from pages of now", async () => {
    expect(await linksOf("2030-01-02", WITHOUT)).toEqual(WITHOUT);
    expect(await linksOf(null, AS_OF_SECTIONS)).toEqual(AS_OF_SECTIONS);
  });

  test("knows its own page among many that are made at once", async () => {
    const days = Array.from({ length: 40 }, (_, at) =>
      at % 3 === 0 ? null : `2030-01-${String(at % 28).padStart(2, "0")}`,
    );
    const pages = await Promise.all(days.map((day, at) => linksOf(day, ["/roll-calls"], (at * 7) % 30)));
    expect(pages).toEqual(days.map((day) => [day === null ? "/roll-calls" : `/roll-calls?asOf=${day}`]));
  });
});
