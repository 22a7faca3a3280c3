import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { type VoiceInput, voiceSchema } from "#domain/people/voice.ts";
import type { Transaction } from "../database/connect.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";

/** Saves speakers who are not senators, each as a new version. Refused: ZodError, EditConflict, TransitionNotAllowed, NotPermitted. */
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
  await assertStepsAllowed(
    editor,
    tx,
    "voice",
    before.map(({ slug, status }) => [slug, status]),
    voices.map(({ slug, status }) => [slug, status]),
  );
  await assertNameUnused(tx, voices);
  await assertNotInUse(tx, voices);
  for (const voice of voices) {
    const row = { ...voice, version: versions.get(voice.slug) };
    await tx.voice.upsert({ where: { slug: voice.slug }, create: row, update: row });
  }
  return versions;
}

async function assertNameUnused(tx: Transaction, voices: readonly VoiceInput[]): Promise<void> {
  const existing = await tx.voice.findFirst({
    where: { OR: voices.map(({ slug, name }) => ({ name, slug: { not: slug } })) },
    select: { name: true, slug: true },
  });
  if (existing) throw new NotPermitted(`There is a voice of this name already: ${existing.name} (${existing.slug}).`);
}

/** What a voice said or was asked stands with its name: it goes first. */
async function assertNotInUse(tx: Transaction, voices: readonly VoiceInput[]): Promise<void> {
  const gone = voices.filter(({ status }) => status === "retracted").map(({ slug }) => slug);
  if (gone.length === 0) return;
  const published = { voiceSlug: { in: gone }, status: "published" as const };
  const statements = await tx.statement.count({ where: published });
  const inquiries = await tx.inquiryOutcome.count({
    where: { voiceSlug: { in: gone }, inquiry: { status: "published" } },
  });
  if (statements + inquiries > 0)
    throw new NotPermitted("Readers see words of this voice, or a question put to it: retract those first.");
}
