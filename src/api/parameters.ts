import { z } from "zod";
import { PROPOSITION_COUNT } from "#domain/propositions/proposition.ts";

/** What each parameter of the API is, in one sentence. */
export const PARAMETER_DESCRIPTIONS: Record<string, string> = {
  attribution: "Whose words they are.",
  chamber: "The chamber that held the vote.",
  asOf: "A date such as 2026-09-01, for the data as published at the end of that day (UTC).",
  conflict: "Only senators with a position that conflicts with a vote.",
  congress: "The number of the Congress, such as 114 for 2015 and 2016.",
  context: "One kind of context; none: without any; any: with any.",
  cursor: "Where the list continues: `next` from the previous response.",
  distance: "The time between the vote and the statement.",
  inquiryId: "The ID of the inquiry.",
  kind: "The type.",
  limit: "How many entries to return, from 1 to 200. The default is 50.",
  outcome: "Only inquiries with this outcome for anyone asked or, with `person`, for that person.",
  party: "The party at the end of the last Senate term, or now.",
  person: "The slug or Bioguide ID of a senator, or the slug of another voice.",
  proposition: `One of the ${PROPOSITION_COUNT} propositions.`,
  publisher: "The exact name of the source’s publisher.",
  q: "The words to search for.",
  revised: "The type of record that was corrected.",
  rollCall: "The ID of a roll call, such as s280-114.2015.",
  rollCallId: "The ID of the roll call, such as s280-114.2015: chamber letter, number, Congress, year.",
  scope: "subject: roll calls on this subject or close to it; all: every roll call on file.",
  senator: "The Bioguide ID or the slug of a senator.",
  service: "Current or former senators.",
  since: "On or after this date, month or year.",
  sort: "The order: newest statement, newest vote, or name.",
  stance: "Which side the statement takes.",
  state: "The postal code of the state.",
  statement: "The ID of a statement.",
  statementId: "The ID of the statement.",
  tier: "core: on this subject; related: close to it.",
  until: "On or before this date, month or year.",
  verdict: "The engine’s verdict; all: any verdict.",
  year: "The year of the statement or, for votes, of the session.",
};

/** The id of a record, as addresses spell it: "fox-2024-03-06". */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200);
