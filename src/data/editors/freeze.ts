import { z } from "zod";
import { type Editor, mayAdminister, NotPermitted } from "#domain/editors/editor.ts";
import type { Freeze } from "#domain/editors/freeze.ts";
import type { Transaction } from "../database/connect.ts";
import { parseRows } from "../database/parse-rows.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";

/** The freeze that is set, whether it has begun, runs or is over; null where none is. */
export async function findFreeze(tx: Pick<Transaction, "newsroomSettings">): Promise<Freeze | null> {
  const row = await tx.newsroomSettings.findUnique({ where: { id: 1 } });
  if (!row?.frozenFrom || !row.frozenUntil || row.freezeReason === null) return null;
  return { from: row.frozenFrom.toISOString(), until: row.frozenUntil.toISOString(), reason: row.freezeReason };
}

const freezeRow = z.object({ from: z.date(), until: z.date(), reason: z.string() });

/** The freeze that runs at this moment, by the database's clock, which all servers of a site share; null where none does. */
export async function findRunningFreeze(tx: Pick<Transaction, "$queryRaw">): Promise<Freeze | null> {
  const rows = await tx.$queryRaw`
    SELECT frozen_from AS "from", frozen_until AS "until", freeze_reason AS reason FROM newsroom_settings
    WHERE frozen_from <= now() AND now() < frozen_until`;
  const [row] = parseRows(freezeRow, rows);
  return row ? { from: row.from.toISOString(), until: row.until.toISOString(), reason: row.reason } : null;
}

/** Sets a freeze, or lifts it with null. Refused: NotPermitted. */
export async function setFreeze(editor: Editor, tx: Transaction, freeze: Freeze | null): Promise<void> {
  if (!mayAdminister(editor)) throw new NotPermitted("Only an administrator with a second factor may do this.");
  await assertEnabled(editor, tx);
  const row = {
    frozenFrom: freeze && new Date(freeze.from),
    frozenUntil: freeze && new Date(freeze.until),
    freezeReason: freeze?.reason ?? null,
  };
  await tx.newsroomSettings.upsert({ where: { id: 1 }, create: row, update: row });
  const what = freeze ? "froze publishing" : "lifted the freeze";
  await logged(editor, tx, what, "settings", freeze ? `${freeze.from} to ${freeze.until}: ${freeze.reason}` : "");
}
