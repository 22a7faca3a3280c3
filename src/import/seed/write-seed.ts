import { seedDataEditor as editor, seedDataImporter as importer } from "#auth/importers/seed-data.ts";
import { saveEvents } from "#data/background/save-event.ts";
import type { Transaction } from "#data/database/connect.ts";
import {
  type Edit,
  type LatestRevision,
  latestRevisions,
  rollCallsWithoutRevision,
  snapshotSha256,
} from "#data/history/revisions.ts";
import { saveInquiries } from "#data/inquiries/save-inquiry.ts";
import { savePeople } from "#data/people/save-person.ts";
import { saveVoices } from "#data/people/save-voice.ts";
import { saveRollCalls } from "#data/roll-calls/save-roll-call.ts";
import { saveRollCallReadings } from "#data/roll-calls/save-roll-call-reading.ts";
import { saveStatements } from "#data/statements/save-statement.ts";
import { OFFICIAL_FILES, SEED_DATA } from "#domain/editors/editor.ts";
import type { RecordType } from "#domain/history/revision.ts";
import type { SeedData } from "./read-seed.ts";
import { resolveSlugConflicts } from "./resolve-addresses.ts";

/** How many records were new, had changed since they were last loaded, were as they are, or belong to an editor now. */
export type Written = { added: number; changed: number; same: number; skipped: number };

/**
 * Writes what is new or has changed, through the same saves as an editor's work. A record whose latest version is
 * not the loader's is left alone; so is what is in the database and no longer in the files.
 */
export async function writeRecord(
  tx: Transaction,
  record: SeedData,
  onProgress: (line: string) => void,
): Promise<Written> {
  const latest = new Map(
    (await latestRevisions(tx)).map((revision) => [`${revision.revised} ${revision.recordId}`, revision]),
  );
  for (const recordId of await rollCallsWithoutRevision(tx)) {
    latest.set(`roll_call ${recordId}`, {
      revised: "roll_call",
      recordId,
      version: 0,
      editorId: OFFICIAL_FILES,
      sha256: "",
    });
  }
  const written: Written = { added: 0, changed: 0, same: 0, skipped: 0 };
  const write = async <T>(
    what: string,
    revised: RecordType,
    records: T[],
    idOf: (record: T) => string,
    save: (edits: Edit<T>[]) => Promise<unknown>,
  ) => {
    const edits = records.flatMap((item) => editOf(item, latest.get(`${revised} ${idOf(item)}`), written));
    if (edits.length === 0) return;
    await save(edits);
    onProgress(`${what}: ${edits.length} written`);
  };
  const recordsOf = <T>(list: readonly { record: T }[]): T[] => list.map((seeded) => seeded.record);
  const rollCalls = recordsOf(record.rollCalls).map(({ rollCall }) => rollCall);
  const { people, moved } = await resolveSlugConflicts(tx, recordsOf(record.people));
  if (moved > 0) onProgress(`people: ${moved} without a page given another slug`);
  await write(
    "people",
    "person",
    people,
    (of) => of.bioguideId,
    (edits) => savePeople(importer, tx, edits),
  );
  await write(
    "voices",
    "voice",
    recordsOf(record.voices),
    (of) => of.slug,
    (edits) => saveVoices(editor, tx, edits),
  );
  await write(
    "roll calls",
    "roll_call",
    rollCalls,
    (of) => of.rollCallId,
    (edits) => saveRollCalls(importer, tx, edits),
  );
  await write(
    "readings",
    "roll_call_reading",
    recordsOf(record.readings),
    (of) => of.rollCallId,
    (edits) => saveRollCallReadings(editor, tx, edits),
  );
  await write(
    "statements",
    "statement",
    recordsOf(record.statements),
    (of) => of.statementId,
    (edits) => saveStatements(editor, tx, edits),
  );
  await write(
    "inquiries",
    "inquiry",
    recordsOf(record.inquiries),
    (of) => of.inquiryId,
    (edits) => saveInquiries(editor, tx, edits),
  );
  await write(
    "events",
    "event",
    recordsOf(record.events),
    (of) => of.eventId,
    (edits) => saveEvents(editor, tx, edits),
  );
  return written;
}

/** The edit that makes the record what the files say; none where it already is, or where it is an editor's. */
function editOf<T>(record: T, latest: LatestRevision | undefined, written: Written): Edit<T>[] {
  if (!latest) {
    written.added += 1;
    return [{ record, basedOn: null, reason: "The record as shipped" }];
  }
  if (latest.editorId !== SEED_DATA) {
    written.skipped += 1;
    return [];
  }
  if (latest.sha256 === snapshotSha256(record)) {
    written.same += 1;
    return [];
  }
  written.changed += 1;
  return [{ record, basedOn: latest.version, reason: "The seed data changed" }];
}
