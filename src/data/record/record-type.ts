import type { z } from "zod";
import type { Editor } from "#domain/editors/editor.ts";
import type { Editable, EditableRecordType, PublicFields } from "#domain/record/editable.ts";
import type { Transaction } from "../database/connect.ts";
import type { Edit } from "../history/revisions.ts";

/** A step in the life of one record: which, made on which version, and why. */
export type RecordStep = { recordId: string; basedOn: number; reason: string };

/** What is peculiar to one kind of record; all else in its life is the same for every kind (`record-lifecycle.ts`). */
export type RecordTypeDefinition<T extends Editable = Editable> = {
  revised: EditableRecordType;
  schema: z.ZodType<T>;
  idOf(record: T): string;
  save(editor: Editor, tx: Transaction, edits: readonly Edit<T>[]): Promise<Map<string, number>>;
  publicFieldsOf(record: T): PublicFields;
  /** What is published of a record that is in review, with what only publishing adds. Refused: NotPermitted. */
  published?(editor: Editor, tx: Transaction, step: RecordStep, record: T): Promise<T>;
  /** What a correction, and an earlier version that is restored, takes over from the present one. */
  preserved?(now: T): Partial<T>;
};

/** One version of one record, whole. */
export type RecordVersion<T extends Editable = Editable> = {
  version: number;
  editorId: string;
  reason: string;
  at: string;
  snapshot: T;
};
