import fs from "node:fs";
import path from "node:path";
import type { z } from "zod";
import type { eventSchema } from "#domain/background/event.ts";
import type { InquiryInput } from "#domain/inquiries/inquiry.ts";
import type { voiceSchema } from "#domain/people/voice.ts";
import type { rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import type { rollCallFileSchema } from "#import/seed/roll-call-file.ts";
import { inProject } from "#processes/project.ts";
import type { PublicText } from "./wording-rules.ts";

const SEED = inProject("prisma/seed");

function read<T>(file: string): T {
  return JSON.parse(fs.readFileSync(path.join(SEED, file), "utf8")) as T;
}

function readFolder<T>(folder: string): [string, T][] {
  return fs
    .readdirSync(path.join(SEED, folder))
    .map((name): [string, T] => [`${folder}/${name}`, read(`${folder}/${name}`)]);
}

export const seedInquiries = (): InquiryInput[] => read("inquiries.json");

/** Everything that editors wrote in the shipped record and that a page shows: no quotation, no title, nothing for editors. */
export function publicTexts(): PublicText[] {
  const texts: PublicText[] = [];
  const add = (at: string, fields: Record<string, string | null | undefined>) => {
    for (const [field, text] of Object.entries(fields)) if (text) texts.push({ at: `${at} ${field}`, text });
  };
  for (const [file, { roleAtTime, context, channel, attributedTo, notes, positions }] of readFolder<StatementInput>(
    "statements",
  )) {
    add(file, { roleAtTime, context, channel, attributedTo, notes });
    for (const { proposition, rationale, condition } of positions)
      add(`${file} ${proposition}`, { rationale, condition });
  }
  for (const { inquiryId, question, questionIsExact, notes, outcomes } of seedInquiries()) {
    add(`inquiries.json ${inquiryId}`, { question: questionIsExact ? null : question, notes });
    for (const [index, { via, note }] of outcomes.entries()) add(`inquiries.json ${inquiryId} ${index}`, { via, note });
  }
  for (const [file, { plain, whyNotRead, readings }] of readFolder<z.input<typeof rollCallReadingSchema>>("readings")) {
    add(file, { ...plain, whyNotRead });
    for (const { proposition, rationale, whatMoney, contextText, sources } of readings) {
      add(`${file} ${proposition}`, { rationale, whatMoney, ...contextText });
      for (const { what } of sources) add(`${file} ${proposition} source`, { what });
    }
  }
  for (const [file, { links }] of readFolder<z.input<typeof rollCallFileSchema>>("roll-calls")) {
    for (const { what, status } of links) add(`${file} link`, { what, status });
  }
  for (const { eventId, title, text } of read<z.input<typeof eventSchema>[]>("events.json")) {
    add(`events.json ${eventId}`, { title, text });
  }
  for (const { slug, description } of read<z.input<typeof voiceSchema>[]>("voices.json")) {
    add(`voices.json ${slug}`, { description });
  }
  return texts;
}

/** Returns the texts of the seed data that only editors see. */
export function editorTexts(): PublicText[] {
  const texts: PublicText[] = [];
  const add = (at: string, ...written: (string | null | undefined)[]) => {
    for (const text of written) if (text) texts.push({ at, text });
  };
  for (const [file, { editorNotes, about, draftReasons }] of readFolder<StatementInput>("statements")) {
    add(file, editorNotes, ...about, ...draftReasons);
  }
  for (const { inquiryId, editorNotes } of seedInquiries()) add(`inquiries.json ${inquiryId}`, editorNotes);
  for (const [file, { holdReason, unsure, caveats }] of readFolder<z.input<typeof rollCallReadingSchema>>("readings")) {
    add(file, holdReason, unsure, ...caveats.map(({ text }) => text));
  }
  return texts;
}

/** The fixed copy of the domain: every string of a file that has a blank in it, so that no code is taken for words. */
export function fixedCopy(file: string): PublicText[] {
  const source = fs.readFileSync(inProject("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|^import .*$/gm, "");
  return [...source.matchAll(/"([^"\n]*)"|`([^`]*)`/g)]
    .map(([, plain, template]) => (plain ?? template ?? "").replace(/\$\{[^}]*\}/g, "…"))
    .filter((text) => text.includes(" "))
    .map((text) => ({ at: file, text }));
}
