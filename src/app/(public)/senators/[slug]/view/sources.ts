import type { SenatorRecord } from "#domain/record/record.ts";
import type { Source } from "#domain/sources/source.ts";

/** The sources of all words and questions on a senator's page. Official records of votes stand beside the votes. */
export function sourcesOf({ statements, spokenFor, inquiries }: SenatorRecord): Source[] {
  return [...statements, ...spokenFor, ...inquiries].map(({ source }) => source);
}
