import { z } from "zod";
import { PROPOSITION_COUNT } from "#domain/proposition.ts";

/** What each parameter of the API is, in one sentence. */
export const PARAMETER_WORDS: Record<string, string> = {
  attribution: "Whose words they are.",
  chamber: "The chamber in which the vote was held.",
  asOf: "A day such as 2026-09-01: the record as it was published at the end of that day, in UTC.",
  conflict: "Only senators with a position that conflicts with a vote.",
  congress: "The number of the Congress, 114 for that of 2015 and 2016.",
  context: "One context among others; none: without any; any: with some.",
  cursor: "Where the list goes on: `next` of the answer before.",
  distance: "How long lies between the vote and the words.",
  inquiryId: "The id of the inquiry.",
  kind: "Of what kind.",
  limit: "How many entries at once, from 1 to 200; 50 where it is not given.",
  outcome: "Only inquiries in which somebody’s outcome was this; with `person`, that person’s.",
  party: "The party in which the last term in the Senate ended, or is now.",
  person: "The slug or bioguide id of a senator, or the slug of another voice.",
  proposition: `One of the ${PROPOSITION_COUNT} propositions.`,
  publisher: "The publisher of the source, letter for letter.",
  q: "The words to look for.",
  revised: "What kind of record was corrected.",
  rollCall: "The id of a roll call, s280-114.2015.",
  rollCallId: "The id of the roll call, s280-114.2015: chamber letter, number, Congress, year.",
  scope: "subject: roll calls on the subject and their neighbours; all: every one that is held.",
  senator: "The bioguide id or the slug of a senator.",
  service: "In office now, or earlier.",
  since: "On or after this day, month or year.",
  sort: "The order: newest words, newest vote, or name.",
  stance: "Which side the statement takes.",
  state: "The postal code of the state.",
  statement: "The id of a statement.",
  statementId: "The id of the statement.",
  tier: "core: on the subject; related: a neighbour.",
  until: "On or before this day, month or year.",
  verdict: "What the engine says; all: whatever it says.",
  year: "The year in which the words were said; of votes, the year of the session.",
};

/** The id of a record, as addresses spell it: "fox-2024-03-06". */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200);
