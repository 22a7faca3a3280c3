/** Readers' reports: stored as sent, found again by ticket, limited for each network; the sender is nowhere beside them. */
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { minutesUntilReport, REPORTS_AN_HOUR } from "#data/rate-limits/report-limit.ts";
import { findReportProgress } from "#data/reports/reports.ts";
import { saveReport } from "#data/reports/save-report.ts";
import type { Report } from "#domain/reports/report.ts";

const REPORT: Report = {
  kind: "missing_statement",
  about: "/senators/jon-tester",
  text: "Words that are missing stand in this made-up paper.",
  sourceUrl: "https://example.org/paper",
  contact: "reader@example.org",
};

beforeEach(async () => {
  await database().report.deleteMany();
  await database().rateLimit.deleteMany();
});

describe("a report", () => {
  test("is stored whole, as received, under a ticket", async () => {
    const trackingNumber = await saveReport(REPORT);
    const row = await database().report.findUniqueOrThrow({ where: { trackingNumber } });
    expect(row).toMatchObject({ ...REPORT, status: "received", answer: null });
  });

  test("is found by its ticket, without its words and without its sender", async () => {
    const trackingNumber = await saveReport(REPORT);
    const progress = await findReportProgress(`${trackingNumber.slice(0, 4)}-${trackingNumber.slice(4)}`.toLowerCase());
    expect(progress).toMatchObject({
      trackingNumber,
      kind: "missing_statement",
      about: "/senators/jon-tester",
      status: "received",
    });
    expect(JSON.stringify(progress)).not.toMatch(/reader@example\.org|made-up paper|example\.org\/paper/);
  });

  test("shows how far it is, and the answer", async () => {
    const trackingNumber = await saveReport(REPORT);
    await database().report.update({
      where: { trackingNumber },
      data: { status: "answered", answer: "It has been added." },
    });
    expect(await findReportProgress(trackingNumber)).toMatchObject({
      status: "answered",
      answer: "It has been added.",
    });
  });

  test.each(["", "nothing", "00000000", "' OR ''='", "\u0000"])("has no ticket like %j", async (input) => {
    await saveReport(REPORT);
    expect(await findReportProgress(input)).toBeNull();
  });

  test.each(["'); DROP TABLE reports; --", "</script><script>alert(1)</script>", "\u202e\u200b￿𝕏", "=HYPERLINK(1)"])(
    "with %j in it comes back as it was",
    async (text) => {
      const trackingNumber = await saveReport({ ...REPORT, text });
      expect((await database().report.findUniqueOrThrow({ where: { trackingNumber } })).text).toBe(text);
    },
  );

  test("beyond what a report may be is refused by the database too", async () => {
    await expect(saveReport({ ...REPORT, text: "x".repeat(5001) })).rejects.toThrow("reports_text_length");
    await expect(saveReport({ ...REPORT, text: "  " })).rejects.toThrow("reports_text_length");
    expect(await database().report.count()).toBe(0);
  });
});

describe("the limit", () => {
  test("takes five in an hour from one network, then says how long to wait", async () => {
    for (let sent = 0; sent < REPORTS_AN_HOUR; sent += 1) expect(await minutesUntilReport("203.0.113.7")).toBe(0);
    const wait = await minutesUntilReport("203.0.113.7");
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await minutesUntilReport("203.0.113.8")).toBe(0);
  });

  test("counts calls at the same moment each", async () => {
    const waits = await Promise.all(Array.from({ length: 12 }, () => minutesUntilReport("198.51.100.1")));
    expect(waits.filter((minutes) => minutes === 0)).toHaveLength(REPORTS_AN_HOUR);
  });

  test("keeps no network address", async () => {
    await minutesUntilReport("203.0.113.9");
    const rows = JSON.stringify(await database().rateLimit.findMany());
    expect(rows).toContain("report:");
    expect(rows).not.toContain("203");
  });
});
