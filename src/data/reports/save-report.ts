import "server-only";
import { newTrackingNumber, type Report } from "#domain/reports/report.ts";
import { database } from "../database/client.ts";
import { Prisma } from "../generated/client.ts";

const ATTEMPTS = 3;

/** Stores a reader's report for the editors and gives its ticket. Who sent it is not stored, beside what the form asks. */
export async function saveReport(report: Report): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const trackingNumber = newTrackingNumber();
    try {
      await database().report.create({ data: { ...report, trackingNumber } });
      return trackingNumber;
    } catch (error) {
      // Two tickets that are alike are very rare, not impossible.
      const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}
