import "server-only";
import { notFound } from "next/navigation";
import { database } from "#data/database/client.ts";
import { noteCodesShown } from "#data/record/blind-review.ts";
import { type FoundRecord, findRecordForEditing } from "#data/record/record-queue.ts";
import type { Editor } from "#domain/editors/editor.ts";
import type { FormRecordType } from "#domain/record/record-forms.ts";
import type { Authored } from "#domain/statements/authorship.ts";

/** A record as an editor finds it. Whoever is not blind for it is noted as having seen its codes. Answers 404. */
export async function findRecord(editor: Editor, kind: FormRecordType, recordId: string): Promise<FoundRecord> {
  const found = await findRecordForEditing(editor, kind, recordId);
  if (!found) notFound();
  const versions = found.versions as (FoundRecord["latest"] & Authored)[];
  if (!found.isBlind) await noteCodesShown(database(), editor.id, { kind, recordId, versions }, "record");
  return found;
}
