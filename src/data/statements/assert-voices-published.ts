import { type Editor, NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import type { RecordStatus, StatementInput } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";

type Naming = { status: RecordStatus; speaker: StatementInput["speaker"] };

/** @throws NotPermitted where what is published names a voice that is not. */
export async function assertVoicesPublished(editor: Editor, tx: Transaction, naming: readonly Naming[]): Promise<void> {
  if (editor.id === SEED_DATA) return;
  const named = naming.flatMap(({ status, speaker }) =>
    status === "published" && "voice" in speaker ? [speaker.voice] : [],
  );
  if (named.length === 0) return;
  const unpublished = await tx.voice.findFirst({
    where: { slug: { in: named }, status: { not: "published" } },
    select: { name: true },
  });
  if (unpublished) throw new NotPermitted(`Readers do not know ${unpublished.name} yet: publish that voice first.`);
}
