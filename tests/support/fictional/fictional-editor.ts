import type { Editor, Importer, Role } from "#domain/editors/editor.ts";

/** Somebody signed in, for tests of what may be written; in the app only `src/auth` makes one. */
export function fictionalEditor(role: Role = "editor", id = `${role}-1`, secondFactor = true): Editor {
  return { id, name: "Vera Example", role, secondFactor } as Editor;
}

export const fictionalImporter = { id: "fictional-import", name: "A fictional file" } as Importer;
