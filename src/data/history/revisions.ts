import { createHash } from "node:crypto";
import { z } from "zod";
import type { Editor, Importer } from "#domain/editors/editor.ts";
import { RECORD_TYPES, type RecordType } from "#domain/history/revision.ts";
import type { Transaction } from "../database/connect.ts";
import { parseRows } from "../database/parse-rows.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { Prisma } from "../generated/client.ts";

/** A record as it shall be from now on, the version that the change was made on (null: a new record), and why. */
export type Edit<T> = { record: T; basedOn: number | null; reason: string };

/** Raised where a record is no longer, or not yet, at the version that the change was made on. Nothing is written. */
export class EditConflict extends Error {
  override name = "EditConflict";
}

/** The latest version of one record: who wrote it, and the SHA-256 of what it says. */
export type LatestRevision = z.infer<typeof latestRow>;

const latestRow = z.object({
  revised: z.enum(RECORD_TYPES),
  recordId: z.string(),
  version: z.number(),
  editorId: z.string(),
  sha256: z.string(),
});

/** The latest version of every record, or of those of one kind with these ids. */
export async function latestRevisions(
  tx: Transaction,
  of?: { revised: RecordType; ids: readonly string[] },
): Promise<LatestRevision[]> {
  const which = of
    ? Prisma.sql`WHERE revised = ${of.revised}::record_type AND record_id = ANY(${[...of.ids]})`
    : Prisma.empty;
  const rows = await tx.$queryRaw`
    SELECT DISTINCT ON (revised, record_id)
      revised::text AS "revised", record_id AS "recordId", version, editor_id AS "editorId", sha256
    FROM revisions ${which} ORDER BY revised, record_id, version DESC`;
  return parseRows(latestRow, rows);
}

/** Roll calls that came in from official files by the thousand, kept as rows alone until one of them is replaced. */
export async function rollCallsWithoutRevision(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw`
    SELECT r.roll_call_id AS id FROM roll_calls r WHERE NOT EXISTS (
      SELECT FROM revisions v WHERE v.revised = 'roll_call' AND v.record_id = r.roll_call_id)`;
  return parseRows(z.object({ id: z.string() }), rows).map(({ id }) => id);
}

/**
 * Appends one revision to each record, before its rows are written: of two changes at the same moment the second
 * waits here, and is refused with `EditConflict`; whoever has been disabled, with `NotPermitted`. Gives the new
 * versions by id.
 */
export async function revise<T>(
  by: Editor | Importer,
  tx: Transaction,
  revised: RecordType,
  edits: readonly Edit<T>[],
  idOf: (record: T) => string,
): Promise<Map<string, number>> {
  await assertEnabled(by, tx);
  const ids = edits.map(({ record }) => idOf(record));
  const latest = await latestRevisions(tx, { revised, ids });
  const found = new Map(latest.map(({ recordId, version }) => [recordId, version]));
  const rows = edits.map(({ record, basedOn, reason }) => {
    const recordId = idOf(record);
    const now = found.get(recordId) ?? null;
    if (now !== basedOn)
      throw new EditConflict(
        `${revised} ${recordId}: the change was made on ${named(basedOn)}, it is at ${named(now)}`,
      );
    return {
      revised,
      recordId,
      version: (basedOn ?? 0) + 1,
      editorId: by.id,
      reason,
      sha256: snapshotSha256(record),
      snapshot: record as Prisma.InputJsonValue,
    };
  });
  await tx.revision.createMany({ data: rows }).catch(rethrowAsConflict);
  return new Map(rows.map(({ recordId, version }) => [recordId, version]));
}

function named(version: number | null): string {
  return version === null ? "no version" : `version ${version}`;
}

function rethrowAsConflict(error: unknown): never {
  const { code } = error as { code?: string };
  throw code === "P2002" ? new EditConflict("another change of the same record was saved at the same moment") : error;
}

/** The same for the same content, in whatever order its fields are. */
export function snapshotSha256(snapshot: unknown): string {
  return createHash("sha256").update(JSON.stringify(snapshot, sortedKeys)).digest("hex");
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
