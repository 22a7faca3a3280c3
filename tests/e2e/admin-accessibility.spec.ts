import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { comeIn, invited } from "../support/room.ts";

const PAGES = [
  "/admin/statements",
  "/admin/statements/new",
  "/admin/statements/boozman-2015-10-column",
  "/admin/statements/boozman-2015-10-column/history",
  "/admin/readings",
  "/admin/readings/s92-117.2021",
  "/admin/readings/s92-117.2021/history",
  "/admin/readings/new",
  "/admin/inquiries/axios-2026-02-11",
  "/admin/voices/new",
  "/admin/events/new",
  "/admin/replies/new",
  "/admin/bulk",
  "/admin/senators?name=Tester",
  "/admin/people",
  "/admin/webhooks",
  "/admin/settings",
  "/admin/log",
  "/admin/reports",
  "/admin/account",
];

test("axe finds nothing in the editors’ room, wide and narrow, light and dark", async ({ page }) => {
  test.slow();
  const { path } = await invited("editor");
  const found: string[] = [];
  const look = async (address: string) => {
    for (const [width, colorScheme] of [
      [1280, "light"],
      [320, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      found.push(...violations.map(({ id, nodes }) => `${address} ${width}: ${id} ${nodes[0]?.html}`));
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) found.push(`${address} is ${wider} px wider than ${width}`);
    }
  };
  for (const address of ["/admin/sign-in", "/admin/sign-in/code", path]) await look(address);
  await comeIn(page, "administrator");
  for (const address of PAGES) await look(address);
  expect(found).toEqual([]);
});
