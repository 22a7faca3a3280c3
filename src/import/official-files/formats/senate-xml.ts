import type { MajorityRequirement, VoteCast } from "#domain/roll-calls/roll-call.ts";
import { MAJORITY_REQUIREMENTS } from "#domain/roll-calls/roll-call.ts";
import { FileRejected } from "./file-rejected.ts";
import { senateMeasureType } from "./measure-names.ts";
import {
  checkTotals,
  type ParsedRollCall,
  sourceUrlOf,
  validateParsedRollCall,
  yearOfSession,
} from "./parsed-roll-call.ts";
import { categoryOf } from "./roll-call-category.ts";
import { washingtonInstant } from "./washington-time.ts";
import { childOf, numberAt, requiredTextAt, textAt, verbatimAt, type XmlElement } from "./xml-tree.ts";

/** A roll call of the Senate as its legislative information system prints it. @throws FileRejected */
export function parseSenateXml(root: XmlElement): ParsedRollCall {
  const congress = numberAt(root, "congress");
  const session = sessionOf(root);
  const year = numberAt(root, "congress_year");
  if (year !== yearOfSession(congress, session))
    throw new FileRejected("congress_year", `is not the year of session ${session} of Congress ${congress}`, year);
  const number = numberAt(root, "vote_number");
  const heldAt = instantAt(root, "vote_date");
  if (heldAt === null) throw new FileRejected("vote_date", "is missing or empty");
  const type = textAt(root, "vote_question") || textAt(root, "question");
  const facts = {
    chamber: "senate" as const,
    congress,
    session,
    year,
    number,
    heldAt,
    type,
    category: categoryOf(type),
    ...mattersOf(root, congress),
    majorityRequirement: requirementOf(root),
    result: requiredTextAt(root, "vote_result"),
    resultText: requiredTextAt(root, "vote_result_text"),
    recordModified: instantAt(root, "modify_date"),
    vicePresident: textAt(root, "tie_breaker/by_whom") ? requiredTextAt(root, "tie_breaker/tie_breaker_vote") : null,
    votes: votesOf(root),
  };
  const rollCall = validateParsedRollCall(
    { ...facts, sourceUrl: sourceUrlOf({ ...facts, sourceUrl: "" }) },
    memberPath,
  );
  checkTotals(rollCall, countOf(root), "count");
  return rollCall;
}

function memberPath(index: number): string {
  return `members/member[${index + 1}]`;
}

function sessionOf(root: XmlElement): 1 | 2 {
  const session = numberAt(root, "session");
  if (session !== 1 && session !== 2) throw new FileRejected("session", "must be 1 or 2", session);
  return session;
}

function requirementOf(root: XmlElement): MajorityRequirement {
  const printed = requiredTextAt(root, "majority_requirement");
  const known = MAJORITY_REQUIREMENTS.find((requirement) => requirement === printed && requirement !== "QUORUM");
  if (!known) throw new FileRejected("majority_requirement", "is no majority that the Senate requires", printed);
  return known;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const PRINTED_TIME = /^([A-Z][a-z]+) (\d{1,2}), (\d{4}),\s+(\d{1,2}):(\d{2}) ([AP]M)$/;

/** "November 10, 2025,  08:58 PM" on a Washington clock; null where the element is absent or empty. */
function instantAt(root: XmlElement, path: string): string | null {
  const printed = textAt(root, path);
  if (printed === "") return null;
  const [, month = "", day = "", year, hour, minute, half] = PRINTED_TIME.exec(printed) ?? [];
  const [monthNumber, hours] = [MONTHS.indexOf(month) + 1, Number(hour)];
  const isTime = monthNumber > 0 && hours >= 1 && hours <= 12;
  const clock = `${String((hours % 12) + (half === "PM" ? 12 : 0)).padStart(2, "0")}:${minute}:00`;
  const date = `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = isTime ? washingtonInstant(date, clock) : null;
  if (instant === null) throw new FileRejected(path, "is no day and time in Washington", printed);
  return instant;
}

type Matters = Pick<ParsedRollCall, "question" | "subject" | "measure" | "amendment" | "nomination" | "treaty">;

/** What the vote was on. For cloture and for returning to legislative session the title says it, not the question. */
function mattersOf(root: XmlElement, congress: number): Matters {
  // Where a nominee's name is added behind it, space at the end of a text stays as it is printed.
  const printedQuestion = verbatimAt(root, "vote_question_text") || verbatimAt(root, "question");
  const title = verbatimAt(root, "vote_title");
  const toSession = !printedQuestion.includes("Cloture") && title.includes("Legislative Session");
  const swap = title.trim() !== "" && (printedQuestion.includes("Cloture") || toSession);
  const document = toSession ? null : childOf(root, "document");
  const nomination = nominationOf(document);
  const question = swap ? title : printedQuestion;
  return {
    question: (nomination?.title ? `${question}: ${nomination.title}` : question).trim(),
    subject: (swap ? printedQuestion : title).trim() || null,
    measure: amendedMeasureOf(root, congress) ?? measureOf(document, congress),
    amendment: amendmentOf(root),
    nomination,
    treaty: treatyOf(root, document, congress),
  };
}

function nominationOf(document: XmlElement | null): Matters["nomination"] {
  if (!document || textAt(document, "document_type") !== "PN") return null;
  return { number: requiredTextAt(document, "document_number"), title: textAt(document, "document_title") || null };
}

function measureOf(document: XmlElement | null, congress: number): Matters["measure"] {
  const type = document && senateMeasureType(textAt(document, "document_type"));
  if (!document || !type) return null;
  return {
    type,
    number: numberAt(document, "document_number"),
    congress: textAt(document, "document_congress") ? numberAt(document, "document_congress") : congress,
    title: textAt(document, "document_title") || null,
    shortTitle: textAt(document, "document_short_title") || null,
  };
}

/** The bill that an amendment would amend: "H.R. 2578". */
function amendedMeasureOf(root: XmlElement, congress: number): Matters["measure"] {
  const printed = textAt(root, "amendment/amendment_to_document_number");
  const [, letters = "", number] = /^(\S+) (\d{1,6})$/.exec(printed) ?? [];
  const type = senateMeasureType(letters);
  if (!type || !textAt(root, "amendment/amendment_number")) return null;
  const title = textAt(root, "amendment/amendment_to_document_short_title") || null;
  return { type, number: Number(number), congress, title, shortTitle: null };
}

function amendmentOf(root: XmlElement): Matters["amendment"] {
  const [, number] = /^S\.Amdt\. (\d{1,6})\b/.exec(textAt(root, "amendment/amendment_number")) ?? [];
  if (!number) return null;
  return {
    type: "s",
    number: Number(number),
    purpose: textAt(root, "amendment/amendment_purpose") || null,
    author: null,
  };
}

function treatyOf(root: XmlElement, document: XmlElement | null, congress: number): Matters["treaty"] {
  const amended = textAt(root, "amendment/amendment_to_document_number");
  if (amended.includes("Treaty")) return { congress, number: amended.split("-")[1]?.trim() || null, title: null };
  if (!document || textAt(document, "document_type") !== "Treaty Doc.") return null;
  return { congress: null, number: null, title: textAt(document, "document_title") || null };
}

function votesOf(root: XmlElement): ParsedRollCall["votes"] {
  const members = childOf(root, "members")?.children ?? [];
  return members.map((member, index) => {
    if (member.name !== "member") throw new FileRejected(memberPath(index), "is no member", member.name);
    return {
      id: textAt(member, "lis_member_id"),
      name: textAt(member, "member_full"),
      party: textAt(member, "party"),
      state: textAt(member, "state"),
      printed: textAt(member, "vote_cast"),
    };
  });
}

/** A zero is an empty element; `absent` counts those who did not vote. */
function countOf(root: XmlElement): Partial<Record<VoteCast, number>> {
  const count = childOf(root, "count");
  if (!count) throw new FileRejected("count", "is missing");
  const [yea, nay] = [numberAt(count, "yeas", 0), numberAt(count, "nays", 0)];
  return { yea, nay, present: numberAt(count, "present", 0), not_voting: numberAt(count, "absent", 0) };
}
