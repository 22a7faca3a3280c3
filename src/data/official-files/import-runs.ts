import pg from "pg";
import { z } from "zod";
import type { Transaction } from "../database/connect.ts";
import { parseRows } from "../database/parse-rows.ts";
import type { ImportKind, ImportOutcome } from "../generated/enums.ts";

const LAST_FINISHED = `SELECT sha256 FROM import_runs WHERE kind = $1::import_kind AND outcome IN ('saved', 'unchanged')
  ORDER BY import_run_id DESC LIMIT 1`;

/**
 * The SHA-256 of what the last run that ended well had read; null where none has. on a `pg` connection of its own,
 * because a start with nothing to load should not wait for the whole client.
 */
export async function lastImported(databaseUrl: string, kind: ImportKind): Promise<string | null> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query(LAST_FINISHED, [kind]);
    return sha256Of(rows);
  } finally {
    await client.end();
  }
}

/** The same inside a transaction. */
export async function lastImportedNow(tx: Transaction, kind: ImportKind): Promise<string | null> {
  return sha256Of(await tx.$queryRawUnsafe(LAST_FINISHED, kind));
}

const sha256Of = (rows: unknown) => parseRows(z.object({ sha256: z.string().nullable() }), rows)[0]?.sha256 ?? null;

/** Waits until no other import of this kind is under way, and keeps others waiting until the transaction ends. */
export async function lockImports(tx: Transaction, kind: ImportKind): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${kind}`}, 0))`;
}

/** Keeps that a run has ended, and how. */
export async function recordRun(
  tx: Transaction,
  run: { kind: ImportKind; startedAt: Date; outcome: ImportOutcome; sha256: string; message: string },
): Promise<void> {
  await tx.importRun.create({ data: { ...run, finishedAt: new Date() } });
}
