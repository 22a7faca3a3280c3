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
import {
  allTextOf,
  childOf,
  childrenOf,
  numberAt,
  requiredTextAt,
  textAt,
  unknownChildren,
  verbatimAt,
  type XmlElement,
} from "./xml-tree.ts";

/** The elements that the Senate is known to print, by the element that they stand in. */
const KNOWN: Record<string, readonly string[]> = {
  roll_call_vote:
    "congress session congress_year vote_number vote_date modify_date vote_question vote_question_text vote_document_text vote_result_text question vote_title majority_requirement vote_result document amendment count tie_breaker members".split(
      " ",
    ),
  document: "document_congress document_type document_number document_name document_title document_short_title".split(
    " ",
  ),
  amendment:
    "amendment_number amendment_to_amendment_number amendment_to_amendment_to_amendment_number amendment_to_document_number amendment_to_document_short_title amendment_purpose".split(
      " ",
    ),
  count: ["yeas", "nays", "present", "absent"],
  tie_breaker: ["by_whom", "tie_breaker_vote"],
  members: ["member"],
  member: "member_full last_name first_name party state vote_cast lis_member_id".split(" "),
};

/** The elements in a file that nobody here knows, each once. They are passed over, and somebody is told. */
export function unknownInSenateXml(root: XmlElement): string[] {
  const found = new Set<string>();
  const walk = (element: XmlElement) => {
    const known = KNOWN[element.name];
    if (!known) return;
    for (const name of unknownChildren(element, known)) found.add(name);
    for (const child of element.children) if (known.includes(child.name)) walk(child);
  };
  walk(root);
  return [...found];
}

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
    vicePresident: vicePresidentOf(root),
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

/** Who broke a tie, and how, stand together or not at all. */
function vicePresidentOf(root: XmlElement): string | null {
  const vote = textAt(root, "tie_breaker/tie_breaker_vote");
  if (textAt(root, "tie_breaker/by_whom") !== "") return requiredTextAt(root, "tie_breaker/tie_breaker_vote");
  if (vote !== "") throw new FileRejected("tie_breaker/by_whom", "is empty beside a vote", vote);
  return null;
}

/** A block that stands for each bill or nominee of a vote en bloc; the first that says something names the vote. */
function firstOf(root: XmlElement, name: string): XmlElement | null {
  const blocks = childrenOf(root, name);
  return blocks.find((block) => allTextOf(block) !== "") ?? blocks[0] ?? null;
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
  const document = toSession ? null : firstOf(root, "document");
  const amendment = firstOf(root, "amendment");
  const nomination = nominationOf(document);
  const question = swap ? title : printedQuestion;
  return {
    question: (nomination?.title ? `${question}: ${nomination.title}` : question).trim(),
    subject: (swap ? printedQuestion : title).trim() || null,
    measure: amendedMeasureOf(amendment, congress) ?? measureOf(document, congress),
    amendment: amendmentOf(amendment),
    nomination,
    treaty: treatyOf(amendment, document, congress),
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
function amendedMeasureOf(amendment: XmlElement | null, congress: number): Matters["measure"] {
  if (!amendment) return null;
  const printed = textAt(amendment, "amendment_to_document_number");
  const [, letters = "", number] = /^(\S+) (\d{1,6})$/.exec(printed) ?? [];
  const type = senateMeasureType(letters);
  if (!type || !textAt(amendment, "amendment_number")) return null;
  const title = textAt(amendment, "amendment_to_document_short_title") || null;
  return { type, number: Number(number), congress, title, shortTitle: null };
}

function amendmentOf(amendment: XmlElement | null): Matters["amendment"] {
  const [, number] = /^S\.Amdt\. (\d{1,6})\b/.exec(amendment ? textAt(amendment, "amendment_number") : "") ?? [];
  if (!amendment || !number) return null;
  return {
    type: "s",
    number: Number(number),
    purpose: textAt(amendment, "amendment_purpose") || null,
    author: null,
  };
}

function treatyOf(amendment: XmlElement | null, document: XmlElement | null, congress: number): Matters["treaty"] {
  const amended = amendment ? textAt(amendment, "amendment_to_document_number") : "";
  if (amended.includes("Treaty")) return { congress, number: amended.split("-")[1]?.trim() || null, title: null };
  if (!document || textAt(document, "document_type") !== "Treaty Doc.") return null;
  return { congress: null, number: null, title: textAt(document, "document_title") || null };
}

function votesOf(root: XmlElement): ParsedRollCall["votes"] {
  const rows = childrenOf(root, "members").flatMap(({ children }) => children);
  // An unknown element that is empty can be passed over; one that says something may be somebody's vote.
  const members = rows.filter((row) => row.name === "member" || allTextOf(row) !== "");
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
