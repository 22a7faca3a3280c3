import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { UserFacingError } from "#processes/user-facing-error.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup says of itself: what is in it, and by what it is known to be whole. */
const manifestSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The migrations that its database had run. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      key: z.array(z.string()),
      /** Rows, and the SHA-256 of their text before it was compressed. */
      rows: z.int().min(0),
      sha256,
    }),
  ),
  /** The newest hash of the audit log; null where it is empty. */
  auditHead: sha256.nullable(),
});

export type BackupManifest = z.infer<typeof manifestSchema>;

/** Tables whose rows are of no use to a restored site: who is signed in, who is trying to, and counts of the last hour. */
export const PASSING_TABLES: ReadonlySet<string> = new Set(["editor_sessions", "editor_challenges", "rate_limits"]);

/** The file of one table in a backup. */
export function tableFile(folder: string, table: string): string {
  return path.join(folder, "tables", `${table}.copy.gz`);
}

export function writeManifest(folder: string, manifest: BackupManifest): void {
  fs.writeFileSync(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

/** Refuses a folder that is no backup, or one whose list of contents is damaged. */
export function readManifest(folder: string): BackupManifest {
  let text: string;
  try {
    text = fs.readFileSync(manifestFile(folder), "utf8");
  } catch {
    throw new UserFacingError(`${folder} is not a backup: it has no manifest.json.`);
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new UserFacingError(
      `${manifestFile(folder)} is damaged: ${error instanceof z.ZodError ? z.prettifyError(error) : String(error)}`,
    );
  }
}

function manifestFile(folder: string): string {
  return path.join(folder, "manifest.json");
}
