import { type Editor, NotPermitted } from "#domain/editor.ts";
import { type VoiceInput, voiceSchema } from "#domain/voice.ts";
import type { Transaction } from "./connect.ts";
import { refuseSteps } from "./refuse-steps.ts";
import { type Edit, revise } from "./revisions.ts";

/** Saves speakers who are not senators, each as a new version. Refused: ZodError, EditConflict, MoveRefused, NotPermitted. */
export async function saveVoices(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<VoiceInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: voiceSchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "voice", checked, ({ slug }) => slug);
  const voices = checked.map(({ record }) => record);
  const before = await tx.voice.findMany({
    where: { slug: { in: voices.map(({ slug }) => slug) } },
    select: { slug: true, status: true },
  });
  await refuseSteps(
    editor,
    tx,
    "voice",
    before.map(({ slug, status }) => [slug, status]),
    voices.map(({ slug, status }) => [slug, status]),
  );
  await refuseSameName(tx, voices);
  await refuseSilencing(tx, voices);
  for (const voice of voices) {
    const row = { ...voice, version: versions.get(voice.slug) };
    await tx.voice.upsert({ where: { slug: voice.slug }, create: row, update: row });
  }
  return versions;
}

async function refuseSameName(tx: Transaction, voices: readonly VoiceInput[]): Promise<void> {
  const held = await tx.voice.findFirst({
    where: { OR: voices.map(({ slug, name }) => ({ name, slug: { not: slug } })) },
    select: { name: true, slug: true },
  });
  if (held) throw new NotPermitted(`There is a voice of this name already: ${held.name} (${held.slug}).`);
}

/** What a voice said or was asked stands with its name: it goes first. */
async function refuseSilencing(tx: Transaction, voices: readonly VoiceInput[]): Promise<void> {
  const gone = voices.filter(({ status }) => status === "retracted").map(({ slug }) => slug);
  if (gone.length === 0) return;
  const published = { voiceSlug: { in: gone }, status: "published" as const };
  const statements = await tx.statement.count({ where: published });
  const asked = await tx.inquiryOutcome.count({
    where: { voiceSlug: { in: gone }, inquiry: { status: "published" } },
  });
  if (statements + asked > 0)
    throw new NotPermitted("Readers see words of this voice, or a question put to it: retract those first.");
}
