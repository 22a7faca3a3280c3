import { z } from "zod";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { type KeptTyping, LONGEST_TYPING, type SentTyping, type Typist } from "#domain/kept-typing.ts";
import type { TypedStatement } from "#domain/statement-form.ts";
import { storableText } from "#domain/storable-text.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

const typedSchema = z.record(z.string(), z.string());

/** Nobody comes back to what was left for longer than this. */
const KEPT_DAYS = 30;

type Place = { tab: string; statementId: string | null; basedOn: number | null };

/**
 * Keeps what stands in a form, in the place of what stood there before; no version of anything, and nobody else's to
 * see. Gives the time. Refused: NotPermitted for whoever is disabled, and for more than a form can hold.
 */
export async function keepTyping(
  editor: Editor,
  tx: Transaction,
  typing: Place & { typed: TypedStatement },
): Promise<string> {
  await refuseDisabled(editor, tx);
  return keep(tx, editor.id, { ...typing, sentFrom: null });
}

/**
 * Keeps a form that was sent after the session was over, for whoever was let in last in that browser: they find it once
 * they have signed in. Refused: NotPermitted for whoever is disabled or gone, and for more than a form can hold.
 */
export async function keepSent(
  typist: Typist,
  tx: Transaction,
  { sentFrom, ...typing }: Place & { typed: Record<string, string>; sentFrom: string | null },
): Promise<void> {
  const isHere = (await tx.editor.count({ where: { id: typist.id, disabledAt: null } })) > 0;
  if (!isHere) throw new NotPermitted("Nothing is kept for somebody who has no access.");
  await keep(tx, typist.id, { ...typing, sentFrom });
}

async function keep(
  tx: Transaction,
  editorId: string,
  { typed: asTyped, ...place }: Place & { typed: Record<string, string>; sentFrom: string | null },
): Promise<string> {
  const typed = Object.fromEntries(Object.entries(asTyped).map(([field, text]) => [field, storableText(text)]));
  const length = Object.values(typed).reduce((sum, text) => sum + text.length, 0);
  if (length > LONGEST_TYPING || place.tab.length > 64) throw new NotPermitted("This is too long to be kept.");
  const key = { editorId, tab: place.tab };
  const { at } = await tx.keptTyping.upsert({
    where: { editorId_tab: key },
    create: { ...key, ...place, typed },
    update: { ...place, typed },
  });
  await tx.keptTyping.deleteMany({ where: { editorId, at: { lt: daysAgo(KEPT_DAYS) } } });
  return at.toISOString();
}

/** What this editor sent or typed under one tab; null where nothing is kept for them there. */
export async function findKept(
  tx: Pick<Transaction, "keptTyping">,
  editor: Editor,
  tab: string,
): Promise<SentTyping | null> {
  const row = await tx.keptTyping.findUnique({ where: { editorId_tab: { editorId: editor.id, tab } } });
  if (!row) return null;
  return { tab, basedOn: row.basedOn, sentFrom: row.sentFrom, typed: typedSchema.parse(row.typed) };
}

/** What this editor typed into the form of a statement, or of a new one (null), and did not save; the newest first. */
export async function listKeptTyping(
  tx: Pick<Transaction, "keptTyping">,
  editor: Editor,
  statementId: string | null,
): Promise<KeptTyping[]> {
  const rows = await tx.keptTyping.findMany({
    where: { editorId: editor.id, statementId, sentFrom: null },
    orderBy: { at: "desc" },
    take: 5,
  });
  return rows.map(({ tab, basedOn, typed, at }) => ({
    tab,
    basedOn,
    typed: typedSchema.parse(typed),
    at: at.toISOString(),
  }));
}

/** Forgets one's own typing in a tab: it has been saved, or is not wanted. Refused: NotPermitted. */
export async function forgetTyping(editor: Editor, tx: Transaction, tab: string): Promise<void> {
  await refuseDisabled(editor, tx);
  await tx.keptTyping.deleteMany({ where: { editorId: editor.id, tab } });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
