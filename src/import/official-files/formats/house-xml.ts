import type { MajorityRequirement, VoteCast } from "#domain/roll-calls/roll-call.ts";
import { FileRejected } from "./file-rejected.ts";
import { houseMeasure } from "./measure-names.ts";
import {
  checkTotals,
  type ParsedRollCall,
  sourceUrlOf,
  validateParsedRollCall,
  yearOfSession,
} from "./parsed-roll-call.ts";
import { categoryOf } from "./roll-call-category.ts";
import { washingtonInstant } from "./washington-time.ts";
import { childOf, numberAt, requiredTextAt, textAt, unknownChildren, type XmlElement } from "./xml-tree.ts";

const SESSIONS: Record<string, 1 | 2> = { "1st": 1, "2nd": 2 };
/** What stands in the place of a bill where there is none. */
const NO_MEASURE = /^(|JOURNAL|MOTION|ADJOURN|QUORUM( \d+)?)$/;

/** A roll call of the House as its Clerk prints it, from 2003 on, when bioguide ids came in. @throws FileRejected */
export function parseHouseXml(root: XmlElement): ParsedRollCall {
  const data = childOf(root, "vote-metadata");
  if (!data) throw new FileRejected("vote-metadata", "is missing");
  const congress = numberAt(data, "congress");
  const session = SESSIONS[requiredTextAt(data, "session")];
  if (!session) throw new FileRejected("session", "must be 1st or 2nd", textAt(data, "session"));
  const type = textAt(data, "vote-question");
  const result = requiredTextAt(data, "vote-result");
  const facts = {
    chamber: "house" as const,
    congress,
    session,
    year: yearOfSession(congress, session),
    number: numberAt(data, "rollcall-num"),
    heldAt: heldAtOf(data),
    type,
    category: textAt(data, "vote-desc").startsWith("Impeaching ") ? "impeachment" : categoryOf(type),
    ...mattersOf(data, congress),
    nomination: null,
    treaty: null,
    majorityRequirement: requirementOf(data),
    result,
    resultText: result,
    recordModified: null,
    vicePresident: null,
    votes: votesOf(root),
  };
  const rollCall = validateParsedRollCall({ ...facts, sourceUrl: sourceUrlOf({ ...facts, sourceUrl: "" }) }, votePath);
  checkTotals(rollCall, totalsOf(data), "vote-totals");
  checkCandidates(rollCall, data);
  return rollCall;
}

const KNOWN_METADATA =
  "majority congress session committee chamber rollcall-num legis-num vote-issue vote-question amendment-num amendment-author vote-type vote-result action-date action-time vote-desc vote-totals".split(
    " ",
  );

/** The elements in a file that nobody here knows, each once. They are passed over, and somebody is told. */
export function unknownInHouseXml(root: XmlElement): string[] {
  const data = childOf(root, "vote-metadata");
  const votes = childOf(root, "vote-data")?.children ?? [];
  return [
    ...new Set([
      ...unknownChildren(root, ["vote-metadata", "vote-data"]),
      ...(data ? unknownChildren(data, KNOWN_METADATA) : []),
      ...votes.flatMap((vote) => unknownChildren(vote, ["legislator", "vote"])),
    ]),
  ];
}

function votePath(index: number): string {
  return `vote-data/recorded-vote[${index + 1}]`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "29-Jun-2017", and "17:14" in an attribute beside "5:14 PM". */
function heldAtOf(data: XmlElement): string {
  const printed = requiredTextAt(data, "action-date");
  const [, day = "", month = "", year] = /^(\d{1,2})-([A-Z][a-z]{2})-(\d{4})$/.exec(printed) ?? [];
  const monthNumber = MONTHS.indexOf(month) + 1;
  const date = `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = childOf(data, "action-time");
  const clock = (time?.attributes["time-etz"] ?? "").trim();
  const instant = monthNumber > 0 ? washingtonInstant(date, `${clock.padStart(5, "0")}:00`) : null;
  if (instant === null)
    throw new FileRejected("action-date", "is no day and time in Washington", `${printed} ${clock}`);
  return instant;
}

type Matters = Pick<ParsedRollCall, "question" | "subject" | "measure" | "amendment">;

/** What the vote was on. The full question joins what was put, the amendment or the bill, and the bill's name. */
function mattersOf(data: XmlElement, congress: number): Matters {
  const legisNum = textAt(data, "legis-num");
  const found = houseMeasure(legisNum);
  if (!found && !NO_MEASURE.test(legisNum)) throw new FileRejected("legis-num", "is no bill or resolution", legisNum);
  const subject = textAt(data, "vote-desc") || null;
  const amendment = textAt(data, "amendment-num")
    ? {
        type: "h-bill",
        number: numberAt(data, "amendment-num"),
        purpose: null,
        author: textAt(data, "amendment-author") || null,
      }
    : null;
  const on = amendment
    ? `Amendment ${amendment.number} to ${found ? legisNum : "[unknown bill]"}`
    : [found && legisNum, subject].filter(Boolean).join(" ");
  const put = textAt(data, "vote-question");
  return {
    question: on === "" ? put : `${put}: ${on}`,
    subject,
    measure: found && { ...found, congress, title: null, shortTitle: null },
    amendment,
  };
}

/** "YEA-AND-NAY", "2/3 RECORDED VOTE", "QUORUM". */
function requirementOf(data: XmlElement): MajorityRequirement {
  const printed = requiredTextAt(data, "vote-type");
  if (printed === "QUORUM") return "QUORUM";
  const found = /^(1\/2|2\/3|3\/5)?( ?(YEA-AND-NAY|RECORDED VOTE))?$/.exec(printed);
  if (!found) throw new FileRejected("vote-type", "is no kind of vote that the House takes", printed);
  return (found[1] ?? "1/2") as MajorityRequirement;
}

function votesOf(root: XmlElement): ParsedRollCall["votes"] {
  const votes = childOf(root, "vote-data")?.children ?? [];
  return votes.map((vote, index) => {
    const legislator = childOf(vote, "legislator");
    if (vote.name !== "recorded-vote" || !legislator)
      throw new FileRejected(votePath(index), "is no recorded vote", vote.name);
    const { "name-id": id = "", party = "", state = "" } = legislator.attributes;
    return { id: id.trim(), name: legislator.text.trim(), party, state, printed: textAt(vote, "vote") };
  });
}

/** The totals of the whole House; in an election of the Speaker they stand per candidate. */
function totalsOf(data: XmlElement): Partial<Record<VoteCast, number>> {
  const totals = childOf(data, "vote-totals");
  const byVote = totals && childOf(totals, "totals-by-vote");
  if (!byVote) return {};
  const [yea, nay] = [numberAt(byVote, "yea-total", 0), numberAt(byVote, "nay-total", 0)];
  return {
    yea,
    nay,
    present: numberAt(byVote, "present-total", 0),
    not_voting: numberAt(byVote, "not-voting-total", 0),
  };
}

function checkCandidates(rollCall: ParsedRollCall, data: XmlElement): void {
  const totals = childOf(data, "vote-totals")?.children ?? [];
  if (!totals.some(({ name }) => /^totals-by-(vote|candidate)$/.test(name)))
    throw new FileRejected("vote-totals", "prints no sums");
  for (const candidate of totals.filter(({ name }) => name === "totals-by-candidate")) {
    const name = requiredTextAt(candidate, "candidate");
    const printed = numberAt(candidate, "candidate-total", 0);
    const rows = rollCall.votes.filter((vote) => vote.printed === name).length;
    if (rows !== printed)
      throw new FileRejected(`totals-by-candidate/${name}`, `prints ${printed}, the rows are ${rows}`);
  }
}
