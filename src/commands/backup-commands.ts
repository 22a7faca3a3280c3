import { makeBackup } from "#backup/backup.ts";
import type { BackupManifest } from "#backup/backup-manifest.ts";
import { restoreBackup } from "#backup/restore.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";

export const BACKUP_USAGE = "npm run backup [-- FOLDER]   writes a backup below FOLDER, or below .data/backups";
export const RESTORE_USAGE = "npm run restore -- FOLDER [--to postgresql://account:password@host/database]";

/** `npm run backup [-- FOLDER]`: a backup of the running site, below FOLDER or `.data/backups`. Gives the exit code. */
export async function backupCommand([parent = inProject(".data/backups")]: readonly string[]): Promise<number> {
  const database = await openDatabase();
  try {
    const { folder, manifest } = await makeBackup(database.url, parent);
    console.log(`${folder}: ${summary(manifest)}`);
    console.log("Keep a copy on another machine, and AUTH_SECRET (or .data/auth-secret) apart from it.");
  } finally {
    await database.close();
  }
  return 0;
}

/** `npm run restore -- FOLDER [--to DATABASE_URL]`: into an empty database; the site's own where none is named. */
export async function restoreCommand(folder: string | undefined, to: string | undefined): Promise<number> {
  if (!folder) throw new UserFacingError(`Usage: ${RESTORE_USAGE}`);
  const database = to ? { url: to, migrateUrl: to, close: async () => {} } : await openDatabase();
  try {
    const manifest = await restoreBackup(database.migrateUrl, folder);
    await bringUpToDate(database);
    console.log(`Restored and compared: ${summary(manifest)}`);
    console.log("Nobody is signed in; second factors work with the AUTH_SECRET that the site had then.");
  } finally {
    await database.close();
  }
  return 0;
}

function summary({ madeAt, tables, auditHead }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables, ${rows} rows, as of ${madeAt}; the newest hash of the log is ${auditHead ?? "none yet"}`;
}
