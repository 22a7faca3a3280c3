import { type Editor, type Importer, SEED_DATA } from "#domain/editors/editor.ts";

const NAME = "The shipped record";

// The two casts are the point: only files of this folder make what a write asks for.

/** Writes the statements, readings, inquiries, events and voices of prisma/seed; they were reviewed before they were shipped. */
export const seedDataEditor = {
  id: SEED_DATA,
  name: NAME,
  role: "administrator",
  secondFactor: true,
} as Editor;

/** Imports the people, terms, roll calls and votes of prisma/seed, which come from official files. */
export const seedDataImporter = { id: SEED_DATA, name: NAME } as Importer;
