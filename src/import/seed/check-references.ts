import type { z } from "zod";
import { SeedError, type SeedIssue } from "#domain/record/seed-error.ts";
import type { SourceInput } from "#domain/sources/source.ts";
import type { speakerSchema } from "#domain/statements/statement.ts";
import type { SeedData, Seeded } from "./read-seed.ts";

type Report = (at: Seeded<unknown>, field: string, message: string) => void;

/** What no file shows on its own. @throws SeedError where one names what no other has, or two contradict each other. */
export function checkReferences(record: SeedData): void {
  const issues: SeedIssue[] = [];
  const report: Report = ({ file, name }, field, message) => issues.push({ file, record: name, field, message });
  checkPeople(record, report);
  checkVotes(record, report);
  checkNamed(record, report);
  checkSources(record, report);
  if (issues.length > 0) throw new SeedError(issues);
}

function checkPeople({ people }: SeedData, report: Report): void {
  for (const field of ["bioguideId", "lisId", "govtrackId"] as const) {
    const holders = new Map<string | number, string>();
    for (const person of people) {
      const id = person.record[field];
      if (id === null) continue;
      const holder = holders.get(id);
      if (holder) report(person, field, `${id} is that of ${holder}`);
      holders.set(id, person.name);
    }
  }
}

function checkVotes({ people, rollCalls }: SeedData, report: Report): void {
  const lastNames = new Map(people.map(({ record }) => [record.bioguideId, record.lastName]));
  for (const rollCall of rollCalls) {
    for (const [index, [bioguideId, lastName]] of rollCall.record.lastNames.entries()) {
      const known = lastNames.get(bioguideId);
      if (known === lastName) continue;
      const message =
        known === undefined ? `nobody has the id ${bioguideId}` : `${bioguideId} is ${known}, not ${lastName}`;
      report(rollCall, `votes.${index}`, message);
    }
  }
}

function checkNamed(record: SeedData, report: Report): void {
  const people = new Set(record.people.map((person) => person.record.bioguideId));
  const ids = (list: readonly Seeded<unknown>[]) => new Set(list.map(({ id }) => id));
  const [voices, rollCalls, statements, inquiries] = [
    record.voices,
    record.rollCalls,
    record.statements,
    record.inquiries,
  ].map(ids);
  const needs = (
    at: Seeded<unknown>,
    field: string,
    id: string | null,
    existing: ReadonlySet<string> | undefined,
    noun: string,
  ) => {
    if (id !== null && !existing?.has(id)) report(at, field, `there is no ${noun} ${id}`);
  };
  const needsSpeaker = (at: Seeded<unknown>, field: string, speaker: z.infer<typeof speakerSchema>) => {
    if ("voice" in speaker) needs(at, `${field}.voice`, speaker.voice, voices, "voice");
    else needs(at, `${field}.bioguideId`, speaker.bioguideId, people, "person");
  };
  for (const voice of record.voices) needs(voice, "speaksFor", voice.record.speaksFor, people, "person");
  for (const reading of record.readings) needs(reading, "rollCallId", reading.id, rollCalls, "roll call");
  for (const statement of record.statements) {
    needsSpeaker(statement, "speaker", statement.record.speaker);
    for (const [index, id] of statement.record.explains.entries())
      needs(statement, `explains.${index}`, id, rollCalls, "roll call");
  }
  for (const inquiry of record.inquiries) {
    for (const [index, { speaker, statementId }] of inquiry.record.outcomes.entries()) {
      needsSpeaker(inquiry, `outcomes.${index}.speaker`, speaker);
      needs(inquiry, `outcomes.${index}.statementId`, statementId, statements, "statement");
    }
  }
  for (const event of record.events) {
    needs(event, "inquiryId", event.record.inquiryId, inquiries, "inquiry");
    needs(event, "rollCallId", event.record.rollCallId, rollCalls, "roll call");
  }
}

/** A source is held once, by its address: records that name the same one must say the same of it. */
function checkSources(record: SeedData, report: Report): void {
  const first = new Map<string, { text: string; name: string }>();
  const check = (at: Seeded<unknown>, field: string, source: SourceInput) => {
    const text = JSON.stringify(source);
    const before = first.get(source.url);
    if (before && before.text !== text) report(at, field, `${source.url} is described otherwise in ${before.name}`);
    if (!before) first.set(source.url, { text, name: at.name });
  };
  for (const statement of record.statements) check(statement, "source", statement.record.source);
  for (const inquiry of record.inquiries) check(inquiry, "source", inquiry.record.source);
  for (const event of record.events) {
    for (const [index, source] of event.record.sources.entries()) check(event, `sources.${index}`, source);
  }
}
