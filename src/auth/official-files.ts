import { type Importer, OFFICIAL_FILES } from "#domain/editor.ts";

/** Takes over people, terms, roll calls and votes from the files of the Senate, the House and unitedstates. */
export const officialFilesImporter = { id: OFFICIAL_FILES, name: "Official files" } as Importer;
