import "server-only";
import type { PersonInquiry } from "#domain/inquiry.ts";
import { newestStatement, type Statement } from "#domain/record.ts";
import type { Voice } from "#domain/voice.ts";
import { database } from "./client.ts";
import { listInquiriesOf } from "./person-inquiries.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";

/** A speaker who is not a senator with everything published; `spokeFor`: the person in whose name it spoke. */
export type VoiceRecord = {
  voice: Voice;
  spokeFor: { slug: string; name: string; statements: Statement[] } | null;
  statements: Statement[];
  inquiries: PersonInquiry[];
};

/** Every published voice by name, with the number of its published statements. */
export async function listVoices(): Promise<{ voice: Voice; statements: number }[]> {
  const rows = await database().voice.findMany({
    where: { status: "published" },
    orderBy: { name: "asc" },
    include: { _count: { select: { statements: { where: { status: "published" } } } } },
  });
  return rows.map(({ _count, version: _, status: _published, ...voice }) => ({ voice, statements: _count.statements }));
}

/** One voice of any status, as readers would see it. Never for readers. */
export async function findVoiceAtDesk(slug: string): Promise<Voice | null> {
  return database().voice.findUnique({
    where: { slug },
    select: { slug: true, name: true, kind: true, description: true, speaksFor: true },
  });
}

/** One published voice; the own words of the person it speaks for stand beside it. Null where there is none. */
export async function findVoice(slug: string): Promise<VoiceRecord | null> {
  const published = { where: { status: "published" as const }, include: statementInclude };
  const row = await database().voice.findUnique({
    where: { slug, status: "published" },
    include: {
      statements: published,
      spokenFor: { select: { slug: true, name: true, statements: published } },
    },
  });
  if (!row) return null;
  const { statements, spokenFor, version: _, status: _published, ...voice } = row;
  const inOrder = (rows: typeof statements) => rows.map(toStatement).sort(newestStatement);
  return {
    voice,
    spokeFor: spokenFor && { ...spokenFor, statements: inOrder(spokenFor.statements) },
    statements: inOrder(statements),
    inquiries: await listInquiriesOf({ voiceSlug: slug }),
  };
}
