import { type Editor, type Importer, NotPermitted } from "#domain/editors/editor.ts";
import type { Transaction } from "../database/connect.ts";

/** @throws NotPermitted where whoever writes has been disabled since they were let in. Importers are in no such list. */
export async function assertEnabled(by: Editor | Importer, tx: Transaction): Promise<void> {
  const disabled = await tx.editor.count({ where: { id: by.id, disabledAt: { not: null } } });
  if (disabled > 0) throw new NotPermitted(`${by.name} no longer has access.`);
}
