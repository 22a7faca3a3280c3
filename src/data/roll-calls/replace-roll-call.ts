import type { Importer } from "#domain/editors/editor.ts";
import {
  differencesBetween,
  type OfficialDifference,
  withAddedFields,
} from "#domain/official-files/official-change.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import type { Database, Transaction } from "../database/connect.ts";
import { latestRevisions, revise } from "../history/revisions.ts";
import type { FileRecord } from "../official-files/copy-batch.ts";
import { readOfficialRollCall } from "../official-files/official-roll-call-rows.ts";
import { contentSha256 } from "./roll-call-hash.ts";
import { saveRollCalls } from "./save-roll-call.ts";

/** Patience for one roll call of 441 votes on a busy machine. */
const TRANSACTION_TIMEOUTS = { timeout: 60_000, maxWait: 30_000 };

/** `completed`: the record is the same, and votes that were not held before now are. */
export type Replaced = "unchanged" | "completed" | "changed";

/**
 * Takes over a file on a roll call that is held already, in one transaction with what is recorded of the file. Where
 * the official record changed, both versions are among the revisions, and a published reading is put up for review.
 */
export async function replaceRollCall(
  importer: Importer,
  database: Database,
  importRunId: number,
  file: {
    rollCall: OfficialRollCall;
    sha256: string;
    /** A newer version is quarantined, and stays so. */
    keepsQuarantined: boolean;
    record: (replaced: Replaced) => FileRecord;
  },
): Promise<Replaced> {
  return database.$transaction(async (tx) => {
    const { rollCallId } = file.rollCall;
    const stored = await readOfficialRollCall(tx, rollCallId);
    if (!stored) throw new Error(`${rollCallId} is not held`);
    const next = withAddedFields(file.rollCall, stored);
    const differences = differencesBetween(stored, next);
    const completes = stored.votesHeld === "senators_since_2007";
    const replaced: Replaced = differences.length > 0 ? "changed" : completes ? "completed" : "unchanged";
    if (replaced !== "unchanged") await save(importer, tx, importRunId, { stored, next, differences });
    await tx.rollCall.update({
      where: { rollCallId },
      data: { fileSha256: file.sha256, contentSha256: contentSha256(next), recordModified: next.recordModified },
    });
    if (!file.keepsQuarantined) await tx.quarantinedFile.deleteMany({ where: { rollCallId } });
    await tx.importRunFile.create({ data: { importRunId, ...file.record(replaced) } });
    await tx.importRun.update({ where: { importRunId }, data: { filesDone: { increment: 1 } } });
    return replaced;
  }, TRANSACTION_TIMEOUTS);
}

type Versions = { stored: OfficialRollCall; next: OfficialRollCall; differences: OfficialDifference[] };

async function save(importer: Importer, tx: Transaction, importRunId: number, versions: Versions): Promise<void> {
  const { stored, next, differences } = versions;
  const { rollCallId } = next;
  const [latest] = await latestRevisions(tx, { revised: "roll_call", ids: [rollCallId] });
  // Files that come in by the thousand are kept as rows alone; the first to be replaced becomes a version here.
  const first = { record: stored, basedOn: null, reason: "The official record as first taken over" };
  if (!latest) await revise(importer, tx, "roll_call", [first], () => rollCallId);
  const basedOn = latest?.version ?? 1;
  const changed = differences.length > 0;
  const reason = changed ? "The official record changed" : "Every vote of the chamber is held now";
  await saveRollCalls(importer, tx, [{ record: next, basedOn, reason }]);
  if (!changed) return;
  const published = await tx.rollCallReading.count({ where: { rollCallId, status: "published" } });
  await tx.officialChange.create({
    data: {
      rollCallId,
      versionBefore: basedOn,
      versionAfter: basedOn + 1,
      importRunId,
      changes: differences,
      needsReview: published > 0,
    },
  });
}
