import { type Editor, type Importer, OFFICIAL_FILES } from "#domain/editors/editor.ts";

/** Imports people, terms, roll calls and votes from the files of the Senate, the House and unitedstates. */
export const officialFilesImporter = { id: OFFICIAL_FILES, name: "Official files" } as Importer;

/** The editor who is signed in to the admin area, in the process that works for them; the data layer looks at the rights again. */
export function editorOfAdmin({ id, name, role, secondFactor }: Pick<Editor, "id" | "name" | "role" | "secondFactor">) {
  return { id, name, role, secondFactor } as Editor;
}
