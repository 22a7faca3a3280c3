import { type Chamber, MAJORITY_REQUIREMENTS, type MajorityRequirement } from "#domain/roll-calls/roll-call.ts";
import { FileRejected } from "./file-rejected.ts";
import { asObject, type Json, listAt, numberIn, objectAt, requiredTextIn, textIn } from "./json-fields.ts";
import { MEASURE_TYPES } from "./measure-names.ts";
import {
  castOf,
  type ParsedRollCall,
  type ParsedVote,
  sourceUrlOf,
  validateParsedRollCall,
  yearOfSession,
} from "./parsed-roll-call.ts";
import { isWashingtonTime } from "./washington-time.ts";

const CHAMBERS: Record<string, Chamber> = { s: "senate", h: "house" };

/** A roll call in the JSON of unitedstates/congress, of either chamber. @throws FileRejected */
export function parseCongressJson(file: Json): ParsedRollCall {
  const chamber = CHAMBERS[requiredTextIn(file, "chamber")];
  if (!chamber) throw new FileRejected("chamber", "must be s or h", file.chamber);
  const [congress, number] = [numberIn(file, "congress"), numberIn(file, "number")];
  const printedYear = requiredTextIn(file, "session");
  const year = Number(printedYear);
  const session = year - yearOfSession(congress, 1) + 1;
  if (session !== 1 && session !== 2)
    throw new FileRejected("session", `is no year of Congress ${congress}`, printedYear);
  const id = `${chamber === "senate" ? "s" : "h"}${number}-${congress}.${year}`;
  if (requiredTextIn(file, "vote_id") !== id)
    throw new FileRejected("vote_id", `the rest of the file says ${id}`, file.vote_id);
  const facts = {
    chamber,
    congress,
    session: session as 1 | 2,
    year,
    number,
    heldAt: instantIn(file, "date") as string,
    question: textIn(file, "question"),
    subject: textIn(file, "subject") || null,
    type: textIn(file, "type"),
    category: requiredTextIn(file, "category"),
    measure: measureOf(file),
    amendment: amendmentOf(file),
    nomination: nominationOf(file),
    treaty: treatyOf(file),
    majorityRequirement: requirementOf(file),
    result: requiredTextIn(file, "result"),
    resultText: requiredTextIn(file, "result_text"),
    recordModified: instantIn(file, "record_modified"),
  };
  const sourceUrl = sourceUrlOf({ ...facts, sourceUrl: "" });
  const printedUrl = requiredTextIn(file, "source_url");
  if (printedUrl.replace(/^https:/, "http:") !== sourceUrl)
    throw new FileRejected("source_url", `the rest of the file says ${sourceUrl}`, printedUrl);
  const { votes, elements, vicePresident } = votesOf(file, facts);
  return validateParsedRollCall({ ...facts, sourceUrl, votes, vicePresident }, (index) => elements[index] as string);
}

function instantIn(file: Json, field: string): string | null {
  if (!(field in file) && field === "record_modified") return null;
  const printed = requiredTextIn(file, field);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}-0[45]:00$/.test(printed) || !isWashingtonTime(printed))
    throw new FileRejected(field, "is no day and time in Washington", printed);
  return printed;
}

function requirementOf(file: Json): MajorityRequirement {
  const printed = requiredTextIn(file, "requires");
  const known = MAJORITY_REQUIREMENTS.find((requirement) => requirement === printed);
  if (!known) throw new FileRejected("requires", "is no majority that a chamber requires", printed);
  return known;
}

function measureOf(file: Json): ParsedRollCall["measure"] {
  const bill = objectAt(file, "bill");
  if (!bill) return null;
  const type = requiredTextIn(bill, "type", "bill");
  if (!MEASURE_TYPES.includes(type)) throw new FileRejected("bill.type", "is no bill or resolution", type);
  const [number, congress] = [numberIn(bill, "number", "bill"), numberIn(bill, "congress", "bill")];
  return { type, number, congress, title: textIn(bill, "title", "bill") || null, shortTitle: null };
}

function amendmentOf(file: Json): ParsedRollCall["amendment"] {
  const amendment = objectAt(file, "amendment");
  if (!amendment) return null;
  const type = requiredTextIn(amendment, "type", "amendment");
  if (type !== "s" && type !== "h-bill") throw new FileRejected("amendment.type", "must be s or h-bill", type);
  return {
    type,
    number: numberIn(amendment, "number", "amendment"),
    purpose: textIn(amendment, "purpose", "amendment") || null,
    author: textIn(amendment, "author", "amendment") || null,
  };
}

function nominationOf(file: Json): ParsedRollCall["nomination"] {
  const nomination = objectAt(file, "nomination");
  if (!nomination) return null;
  return {
    number: requiredTextIn(nomination, "number", "nomination"),
    title: textIn(nomination, "title", "nomination") || null,
  };
}

/** Two shapes: a title alone, or Congress and number. */
function treatyOf(file: Json): ParsedRollCall["treaty"] {
  const treaty = objectAt(file, "treaty");
  if (!treaty) return null;
  return {
    congress: "congress" in treaty ? numberIn(treaty, "congress", "treaty") : null,
    number: textIn(treaty, "number", "treaty") || null,
    title: textIn(treaty, "title", "treaty") || null,
  };
}

/** Votes stand in lists under the printed word; the vice president among the Yeas as the bare text "VP". */
function votesOf(file: Json, rollCall: { chamber: Chamber; type: string }) {
  const lists = objectAt(file, "votes");
  if (!lists) throw new FileRejected("votes", "is missing");
  const votes: ParsedVote[] = [];
  const elements: string[] = [];
  let vicePresident: string | null = null;
  for (const printed of Object.keys(lists)) {
    if (castOf(rollCall, printed) === null) throw new FileRejected("votes", "is no word for a vote", printed);
    for (const [index, member] of listAt(lists, printed, "votes").entries()) {
      const element = `votes.${printed}.${index}`;
      if (member === "VP") {
        if (rollCall.chamber === "house" || vicePresident !== null)
          throw new FileRejected(element, "the vice president votes once, and in the Senate", member);
        vicePresident = printed;
        continue;
      }
      const vote = asObject(member, element);
      votes.push({
        id: textIn(vote, "id", element),
        name: textIn(vote, "display_name", element),
        party: textIn(vote, "party", element),
        state: textIn(vote, "state", element),
        printed,
      });
      elements.push(element);
    }
  }
  return { votes, elements, vicePresident };
}
