import { verifyAudit } from "#data/editors/verify-audit.ts";
import { withClient } from "#postgres/database.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";

const NO_SUCH_TABLE = "42P01";

export const AUDIT_VERIFY_USAGE = "npm run audit:verify   says whether the audit log is what it was";

/** `npm run audit:verify`: whether the audit log is what it was. Gives the exit code. */
export async function auditVerify(): Promise<number> {
  const database = await openDatabase();
  try {
    const { entries, head, broken } = await withClient(database.url, verifyAudit).catch(
      (error: Error & { code?: string }) => {
        throw error.code === NO_SUCH_TABLE
          ? new UserFacingError("This database has no log yet; npm start makes one.")
          : error;
      },
    );
    if (broken !== null) {
      console.error(`The log is broken at entry ${broken}: it is not what it was, or does not follow the one before.`);
      return 1;
    }
    console.log(
      entries === 0 ? "The log is empty." : `The log is whole: ${entries} entries, the newest hash is ${head}.`,
    );
    return 0;
  } finally {
    await database.close();
  }
}
