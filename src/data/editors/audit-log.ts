import "server-only";
import type { Editor } from "#domain/editors/editor.ts";
import { database } from "../database/client.ts";
import { listBlindRecords } from "../record/blind-review.ts";

/** One entry of the log as editors see it. */
export type LogEntry = { entryId: string; at: string; by: string; action: string; subject: string; detail: string };

/**
 * A page of the log, the newest first, and how many entries there are. What others wrote of a record that the editor may
 * still code is left out.
 */
export async function listLog(
  editor: Editor,
  page: { skip: number; take: number },
): Promise<{ entries: LogEntry[]; total: number }> {
  const [rows, total, editors, statements, readings] = await Promise.all([
    database().auditEntry.findMany({ orderBy: { entryId: "desc" }, ...page }),
    database().auditEntry.count(),
    database().editor.findMany({ select: { id: true, name: true } }),
    listBlindRecords(database(), editor, "statement"),
    listBlindRecords(database(), editor, "roll_call_reading"),
  ]);
  const blind = new Set([
    ...[...statements].map((id) => `statement ${id}`),
    ...[...readings].map((id) => `roll_call_reading ${id}`),
  ]);
  const names = new Map(editors.map(({ id, name }) => [id, name]));
  const entries = rows.map(({ entryId, at, editorId, action, subject, detail }) => ({
    entryId: String(entryId),
    at: at.toISOString(),
    by: names.get(editorId) ?? editorId,
    action,
    subject: named(subject, names),
    detail: blind.has(subject) ? "Shown once you have coded it." : detail,
  }));
  return { entries, total };
}

/** The hash of the newest entry, which stands for all before it; null while there is none. */
export async function headOfLog(): Promise<{ hash: string; entries: number; at: string } | null> {
  const last = await database().auditEntry.findFirst({ orderBy: { entryId: "desc" } });
  return last && { hash: last.hash, entries: Number(last.entryId), at: last.at.toISOString() };
}

function named(subject: string, names: Map<string, string>): string {
  const [kind, id = ""] = subject.split(" ");
  return kind === "editor" ? (names.get(id) ?? subject) : subject;
}
