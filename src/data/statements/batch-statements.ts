import { z } from "zod";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { type CheckedEntry, checkEntry, speakerKey, wordsAlone } from "#domain/statements/batch-statements.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import { parseRows } from "../database/parse-rows.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { saveStatements } from "./save-statement.ts";

/** A statement of the list that may be in the record already. `isSame`: the very words. */
export type BatchDuplicate = { place: string; statementId: string; isSame: boolean };

/** The result of checking a list; nothing is saved. */
export type BatchDryRun = { entries: CheckedEntry[]; duplicates: BatchDuplicate[] };

type Written = { place: string; formValues: Record<string, string> };

/** Checks every entry for errors and for duplicates in the record or the list. For editors only. */
export async function dryRun(tx: Transaction, entries: readonly Written[]): Promise<BatchDryRun> {
  const [people, voices, ids] = await Promise.all([
    tx.person.findMany({ select: { bioguideId: true, slug: true } }),
    tx.voice.findMany({ select: { slug: true } }),
    tx.statement.findMany({ select: { statementId: true } }),
  ]);
  const keys = new Map(
    people.flatMap(({ bioguideId, slug }) => [
      [bioguideId, bioguideId],
      [slug, bioguideId],
    ]),
  );
  for (const { slug } of voices) keys.set(`voice:${slug}`, `voice:${slug}`);
  const slugs = new Map(people.map(({ bioguideId, slug }) => [bioguideId, slug]));
  const taken = new Set(ids.map(({ statementId }) => statementId));
  const checked = entries.map((entry) => {
    const speaker = keys.get((entry.formValues.speaker ?? "").trim()) ?? null;
    const name = speaker?.startsWith("voice:") ? speaker.slice("voice:".length) : slugs.get(speaker ?? "");
    const id = freeId(`${name ?? "statement"}-${(entry.formValues.saidOn ?? "").trim()}`, taken);
    return checkEntry(entry, id, (written) => keys.get(written) ?? null);
  });
  return { entries: checked, duplicates: await duplicatesOf(tx, checked) };
}

/**
 * Drafts every statement of a list, or none: with a fault in any, or one that the record holds word for word, nothing
 * is written. Gives the ids. Refused: NotPermitted, and as in `saveStatements`.
 */
export async function draftStatements(
  editor: Editor,
  tx: Transaction,
  written: readonly Written[],
  reason: string,
): Promise<string[]> {
  await assertEnabled(editor, tx);
  const { entries, duplicates } = await dryRun(tx, written);
  const statements = entries.flatMap(({ statement }) => (statement ? [statement] : []));
  if (statements.length < entries.length) throw new NotPermitted("Something in the list is wrong: nothing is saved.");
  if (duplicates.some(({ isSame }) => isSame))
    throw new NotPermitted("The record holds some of these words already: nothing is saved.");
  await saveStatements(
    editor,
    tx,
    statements.map((record) => ({ record: { ...record, status: "draft" as const }, basedOn: null, reason })),
  );
  return statements.map(({ statementId }) => statementId);
}

/** How like two quotes have to be, by the trigrams that they share, to be shown as perhaps the same. */
const ALIKE = 0.6;

async function duplicatesOf(tx: Transaction, entries: readonly CheckedEntry[]): Promise<BatchDuplicate[]> {
  const found: BatchDuplicate[] = [];
  const seen = new Map<string, string>();
  for (const { place, statement } of entries) {
    if (!statement) continue;
    const key = `${speakerKey(statement)} ${wordsAlone(statement.quote)}`;
    const before = seen.get(key);
    if (before) found.push({ place, statementId: before, isSame: true });
    seen.set(key, place);
    const similar = await findSimilar(tx, statement);
    const same = similar.find(({ quote }) => wordsAlone(quote) === wordsAlone(statement.quote));
    if (same) found.push({ place, statementId: same.statementId, isSame: true });
    else if (similar[0]) found.push({ place, statementId: similar[0].statementId, isSame: false });
  }
  return found;
}

const nearRow = z.object({ statementId: z.string(), quote: z.string() });

/** Statements of the same speaker with words that are alike, the most alike first; retracted ones do not count. */
async function findSimilar(tx: Transaction, { quote, speaker }: StatementInput) {
  const [bioguideId, voice] = "voice" in speaker ? [null, speaker.voice] : [speaker.bioguideId, null];
  const rows = await tx.$queryRaw`
    SELECT statement_id AS "statementId", quote FROM statements
    WHERE (bioguide_id = ${bioguideId} OR voice_slug = ${voice}) AND status <> 'retracted'
      AND similarity(quote, ${quote}) >= ${ALIKE}
    ORDER BY similarity(quote, ${quote}) DESC LIMIT 5`;
  return parseRows(nearRow, rows);
}

function freeId(suggested: string, taken: Set<string>): string {
  const clean = suggested
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  let id = clean;
  for (let number = 2; taken.has(id); number += 1) id = `${clean}-${number}`;
  taken.add(id);
  return id;
}
