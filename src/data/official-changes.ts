import "server-only";
import { z } from "zod";
import type { OfficialChange } from "#domain/official-change.ts";
import { database } from "./client.ts";

const differences = z.array(
  z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
);

/** What changed in the official record of one roll call since it was taken over, newest first. */
export async function listOfficialChanges(rollCallId: string): Promise<OfficialChange[]> {
  const rows = await database().officialChange.findMany({ where: { rollCallId }, orderBy: { changeId: "desc" } });
  return rows.map(toOfficialChange);
}

/** Every change found so far, with the version of the roll call that each made, oldest first. */
export async function listEveryOfficialChange(): Promise<(OfficialChange & { versionAfter: number })[]> {
  const rows = await database().officialChange.findMany({ orderBy: { changeId: "asc" } });
  return rows.map((row) => ({ ...toOfficialChange(row), versionAfter: row.versionAfter }));
}

/** Changes under a published reading that no editor has looked at yet, oldest first. */
export async function listChangesToReview(): Promise<OfficialChange[]> {
  const rows = await database().officialChange.findMany({
    where: { needsReview: true, reviewedAt: null },
    orderBy: { changeId: "asc" },
  });
  return rows.map(toOfficialChange);
}

type Row = Awaited<ReturnType<ReturnType<typeof database>["officialChange"]["findMany"]>>[number];

function toOfficialChange({ changeId, rollCallId, foundAt, changes, needsReview, reviewedAt }: Row): OfficialChange {
  return {
    changeId,
    rollCallId,
    foundAt: foundAt.toISOString(),
    differences: differences.parse(changes),
    needsReview,
    reviewedAt: reviewedAt?.toISOString() ?? null,
  };
}
