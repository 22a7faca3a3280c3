import { type Editor, type Importer, SHIPPED_RECORD } from "#domain/editor.ts";

const NAME = "The shipped record";

// The two casts are the point: only files of this folder make what a write asks for.

/** Writes the statements, readings, inquiries, events and voices of prisma/seed; they were reviewed before they were shipped. */
export const shippedRecordEditor = {
  id: SHIPPED_RECORD,
  name: NAME,
  role: "administrator",
  secondFactor: true,
} as Editor;

/** Takes over the people, terms, roll calls and votes of prisma/seed, which come from official files. */
export const shippedRecordImporter = { id: SHIPPED_RECORD, name: NAME } as Importer;
