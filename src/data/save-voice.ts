import type { Editor } from "#domain/editor.ts";
import { type Voice, voiceSchema } from "#domain/voice.ts";
import type { Transaction } from "./connect.ts";
import { type Edit, revise } from "./revisions.ts";

/** Saves speakers who are not senators, each as a new version. Refused: ZodError, EditConflict. */
export async function saveVoices(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<Voice>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: voiceSchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "voice", checked, ({ slug }) => slug);
  for (const { record } of checked) {
    const row = { ...record, version: versions.get(record.slug) };
    await tx.voice.upsert({ where: { slug: record.slug }, create: row, update: row });
  }
  return versions;
}
