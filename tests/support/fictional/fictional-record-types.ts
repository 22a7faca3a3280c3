import type { Database } from "#data/database/connect.ts";
import { publishRecord, saveRecord, transitionRecord } from "#data/record/record-lifecycle.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { saveBlindReading } from "#data/roll-calls/save-double-coded-reading.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { Editable, EditableRecordType } from "#domain/record/editable.ts";
import { PATIENT } from "../patient.ts";

export { CHANGED, FICTIONAL } from "./fictional-records.ts";

/** Written and submitted by the one, coded by the other where the kind is coded; gives the version that waits. */
export async function awaitingPublication(
  db: Database,
  kind: EditableRecordType,
  record: Editable,
  author: Editor,
  reviewer: Editor,
): Promise<number> {
  const of = recordTypeDefinition(kind);
  const recordId = of.idOf(record);
  return db.$transaction(async (tx) => {
    const basedOn = await saveRecord(of, author, tx, { record, basedOn: null, reason: "a test" });
    const version = await transitionRecord(of, author, tx, { recordId, basedOn, reason: "submitted" }, "in_review");
    if (kind === "statement")
      await saveBlindCoding(reviewer, tx, {
        statementId: recordId,
        version,
        codings: { cooperate: "supports", withhold_funds: null, forbid_limits: null },
      });
    if (kind === "roll_call_reading") {
      const codings = { cooperate: { yea: "advances", nay: "blocks" }, withhold_funds: null, forbid_limits: null };
      await saveBlindReading(reviewer, tx, { rollCallId: recordId, version, codings: codings as never });
    }
    return version;
  }, PATIENT);
}

/** Written by the one and published by the other; gives the version that readers see. */
export async function publishedRecord(
  db: Database,
  kind: EditableRecordType,
  record: Editable,
  author: Editor,
  reviewer: Editor,
): Promise<number> {
  const of = recordTypeDefinition(kind);
  const basedOn = await awaitingPublication(db, kind, record, author, reviewer);
  const step = { recordId: of.idOf(record), basedOn, reason: "a test" };
  return db.$transaction((tx) => publishRecord(of, reviewer, tx, step), PATIENT);
}

/** A roll call like the fictional one, with its votes, that nobody has read. Load the fictional record before. */
export async function uncodedRollCall(db: Database): Promise<string> {
  const last = await db.rollCall.aggregate({ where: { congress: 118, year: 2023 }, _max: { number: true } });
  const number = Math.max(last._max.number ?? 0, 9100) + 1;
  const id = `s${number}-118.2023`;
  const like = await db.rollCall.findUniqueOrThrow({
    where: { rollCallId: "s9001-118.2023" },
    include: { votes: true, tally: true },
  });
  const { votes, tally, ...row } = like;
  await db.$transaction([
    db.rollCall.create({ data: { ...row, rollCallId: id, number } }),
    db.vote.createMany({ data: votes.map((vote) => ({ ...vote, rollCallId: id })) }),
    db.rollCallTally.createMany({ data: tally.map((line) => ({ ...line, rollCallId: id })) }),
  ]);
  return id;
}

let counter = 0;

/** An id that no record of this kind has. */
export async function freshId(db: Database, kind: EditableRecordType): Promise<string> {
  counter += 1;
  if (kind === "roll_call_reading") return uncodedRollCall(db);
  const suffix = Array.from(String(counter), (digit) => "abcdefghij"[Number(digit)]).join("");
  return `made-up-${kind.replaceAll("_", "-")}-${suffix}`;
}
