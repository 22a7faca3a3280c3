import "server-only";
import { z } from "zod";
import { type Editor, mayPublish, NotPermitted } from "#domain/editors/editor.ts";
import { type OfficialChange, officialChangesOn } from "#domain/official-files/official-change.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { database } from "../database/client.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";

const differences = z.array(
  z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
);

/** What changed in the official record of one roll call since it was taken over, newest first. */
export async function listOfficialChanges(rollCallId: string, asOf: AsOf = null): Promise<OfficialChange[]> {
  const rows = await database().officialChange.findMany({ where: { rollCallId }, orderBy: { changeId: "desc" } });
  const changes = rows.map(toOfficialChange);
  return asOf === null ? changes : officialChangesOn(changes, asOf);
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

/** One change, with who looked at it and what they found; null where there is none of this number. */
export async function findOfficialChange(
  changeId: number,
): Promise<(OfficialChange & { reviewedBy: string | null; reviewNote: string | null }) | null> {
  const row = await database().officialChange.findUnique({ where: { changeId } });
  return row && { ...toOfficialChange(row), reviewedBy: row.reviewedBy, reviewNote: row.reviewNote };
}

/**
 * Says that the reading has been held against the changed record, and what was found. Readers are told that it has
 * been. A reviewer's, with a second factor. @throws NotPermitted, also where somebody else was faster
 */
export async function resolveOfficialChange(
  editor: Editor,
  tx: Transaction,
  { changeId, note }: { changeId: number; note: string },
): Promise<void> {
  if (!mayPublish(editor)) throw new NotPermitted("Only a reviewer with a second factor settles a change.");
  await assertEnabled(editor, tx);
  const { count } = await tx.officialChange.updateMany({
    where: { changeId, needsReview: true, reviewedAt: null },
    data: { reviewedAt: new Date(), reviewedBy: editor.id, reviewNote: note },
  });
  if (count === 0) throw new NotPermitted("Somebody has settled this change already.");
  await logged(editor, tx, "settled", `official change ${changeId}`, note);
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
