import "server-only";
import type { PersonInquiry } from "#domain/inquiries/inquiry.ts";
import type { Voice } from "#domain/people/voice.ts";
import { inquiriesOf, senatorIn } from "#domain/record/public-record.ts";
import type { Statement } from "#domain/record/record.ts";
import { database } from "../database/client.ts";
import { publicRecord } from "../record/public-record.ts";

/** A speaker who is not a senator with everything published; `spokeFor`: the person in whose name it spoke. */
export type VoiceRecord = {
  voice: Voice;
  spokeFor: { slug: string; name: string; statements: Statement[] } | null;
  statements: Statement[];
  inquiries: PersonInquiry[];
};

/** Every published voice by name, with the number of its published statements. */
export async function listVoices(): Promise<{ voice: Voice; statements: number }[]> {
  const { voices, statements } = await publicRecord();
  return voices.map((voice) => ({ voice, statements: ofVoice(statements, voice.slug).length }));
}

/** One voice of any status, as readers would see it. Never for readers. */
export async function findVoiceForEditing(slug: string): Promise<Voice | null> {
  return database().voice.findUnique({
    where: { slug },
    select: { slug: true, name: true, kind: true, description: true, speaksFor: true },
  });
}

/** One published voice; the own words of the person it speaks for stand beside it. Null where there is none. */
export async function findVoice(slug: string): Promise<VoiceRecord | null> {
  const record = await publicRecord();
  const voice = record.voices.find((each) => each.slug === slug);
  if (!voice) return null;
  const person = record.people.find(({ bioguideId }) => bioguideId === voice.speaksFor);
  const spokeFor = person && senatorIn(record, person.slug);
  return {
    voice,
    spokeFor: spokeFor
      ? { slug: spokeFor.person.slug, name: spokeFor.person.name, statements: spokeFor.statements }
      : null,
    statements: ofVoice(record.statements, slug),
    inquiries: inquiriesOf(record, { kind: "voice", slug }),
  };
}

function ofVoice(statements: readonly Statement[], slug: string): Statement[] {
  return statements.filter(({ speaker }) => speaker.kind === "voice" && speaker.slug === slug);
}
