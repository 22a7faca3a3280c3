import { NotPermitted } from "#domain/editors/editor.ts";
import type { VoiceKind } from "#domain/people/voice.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { draftChecks, reasonsMissing, type StatementCheck } from "#domain/statements/statement-checks.ts";
import type { Transaction } from "../database/connect.ts";

/** Returns the checks that a statement's text triggers, with the reasons already written. */
export async function checksOf(tx: Pick<Transaction, "voice">, record: StatementInput): Promise<StatementCheck[]> {
  return draftChecks(record, await voiceKindOf(tx, record));
}

/** Returns the kind of voice that speaks; null for a person or an unknown speaker. */
export async function voiceKindOf(
  tx: Pick<Transaction, "voice">,
  { speaker }: Pick<StatementInput, "speaker">,
): Promise<VoiceKind | null> {
  if (!("voice" in speaker)) return null;
  const voice = await tx.voice.findUnique({ where: { slug: speaker.voice }, select: { kind: true } });
  return voice?.kind ?? null;
}

/** @throws NotPermitted with what is asked about, where no reason is written for it. */
export async function assertReasonsGiven(tx: Pick<Transaction, "voice">, record: StatementInput): Promise<void> {
  const checks = await checksOf(tx, record);
  const missing = new Set<string>(reasonsMissing(checks));
  const text = checks.filter(({ check }) => missing.has(check)).map((check) => check.message);
  if (text.length > 0)
    throw new NotPermitted(
      `${text.join(" ")} Use other words, or write in the statement why this stands all the same.`,
    );
}
