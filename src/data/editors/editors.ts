import "server-only";
import type { EditorAccount } from "#domain/editors/editor-account.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import type { Prisma } from "../generated/client.ts";

const shown = {
  credentials: { select: { id: true } },
  sessions: { orderBy: { updatedAt: "desc" }, take: 1, select: { updatedAt: true } },
} satisfies Prisma.EditorInclude;

/** Everybody who may come in or could, by name. */
export async function listEditors(): Promise<EditorAccount[]> {
  const rows = await database().editor.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }], include: shown });
  return rows.map(toAccount);
}

/** One of them; null where there is no such person. */
export async function findEditorAccount(editorId: string): Promise<EditorAccount | null> {
  const row = await database().editor.findUnique({ where: { id: editorId }, include: shown });
  return row && toAccount(row);
}

function toAccount(row: Prisma.EditorGetPayload<{ include: typeof shown }>): EditorAccount {
  return {
    editorId: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    secondFactor: row.twoFactorEnabled,
    invited: row.credentials.length === 0,
    disabledOn: row.disabledAt && calendarDay(row.disabledAt),
    lastSeenAt: row.sessions[0]?.updatedAt.toISOString() ?? null,
  };
}

/** The names of editors by their ids, for lists of who did what. */
export async function namesOfEditors(): Promise<Map<string, string>> {
  const rows = await database().editor.findMany({ select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
