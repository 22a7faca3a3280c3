import { type Editor, mayAdminister, NotPermitted } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";

/** What administrators noted of one person; null where nothing. For editors alone. */
export type PersonNote = { bioguideId: string; name: string; slug: string; note: string | null };

/** Everybody in the record by last name, with what is noted of them. Never for readers. */
export async function listPersonNotes(tx: Pick<Transaction, "person">, name?: string): Promise<PersonNote[]> {
  const rows = await tx.person.findMany({
    where: name ? { name: { contains: name, mode: "insensitive" } } : { note: { isNot: null } },
    orderBy: [{ lastName: "asc" }, { name: "asc" }],
    take: 50,
    select: { bioguideId: true, name: true, slug: true, note: { select: { note: true } } },
  });
  return rows.map(({ note, ...person }) => ({ ...person, note: note?.note ?? null }));
}

/** Notes something of a person, whose facts only an importer writes; empty takes the note away. Refused: NotPermitted. */
export async function savePersonNote(
  editor: Editor,
  tx: Transaction,
  { bioguideId, note }: { bioguideId: string; note: string },
): Promise<void> {
  if (!mayAdminister(editor)) throw new NotPermitted("Only an administrator with a second factor may do this.");
  await assertEnabled(editor, tx);
  if ((await tx.person.count({ where: { bioguideId } })) === 0)
    throw new NotPermitted("The record holds nobody of this id.");
  const text = note.trim().slice(0, LONGEST_NOTE);
  const row = { note: text, editorId: editor.id, at: new Date() };
  if (text === "") await tx.personNote.deleteMany({ where: { bioguideId } });
  else await tx.personNote.upsert({ where: { bioguideId }, create: { bioguideId, ...row }, update: row });
  // The log keeps what was noted, also once it is taken away.
  await logged(editor, tx, text ? "noted of a person" : "took a note away", `person ${bioguideId}`, text);
}

const LONGEST_NOTE = 5_000;
