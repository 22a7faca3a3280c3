import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import { isElectionByName, type VoteCast, voteCastAt } from "#domain/roll-calls/roll-call.ts";
import { FileRejected } from "./file-rejected.ts";

/** One vote as printed: `id` is the LIS id in Senate files, the bioguide id in those of the House. */
export type ParsedVote = { id: string; name: string; party: string; state: string; printed: string };

type Facts = Omit<
  OfficialRollCall,
  "rollCallId" | "heldOn" | "votes" | "tally" | "votesHeld" | "links" | "sponsor" | "vicePresidentVote"
>;

/** A roll call as its official file prints it, whatever the form of the file; nobody has been looked up yet. */
export type ParsedRollCall = Facts & {
  /** The vice president's word, where one broke a tie. */
  vicePresident: string | null;
  votes: ParsedVote[];
};

/** What a file prints as the sum of its rows; absent where it prints none. */
export type ParsedTotals = Partial<Record<VoteCast, number>>;

export function rollCallIdOf({ chamber, number, congress, year }: Facts): string {
  return `${chamber === "senate" ? "s" : "h"}${number}-${congress}.${year}`;
}

/** The year in which a Congress met for this session: 115, 1 gives 2017. */
export function yearOfSession(congress: number, session: number): number {
  return 1787 + 2 * congress + session - 1;
}

/** Where the official file of a roll call is published. */
export function sourceUrlOf({ chamber, congress, session, year, number }: Facts): string {
  if (chamber === "house") return `http://clerk.house.gov/evs/${year}/roll${String(number).padStart(3, "0")}.xml`;
  const folder = `http://www.senate.gov/legislative/LIS/roll_call_votes/vote${congress}${session}`;
  return `${folder}/vote_${congress}_${session}_${String(number).padStart(5, "0")}.xml`;
}

const ID = { senate: /^S\d{3}$/, house: /^[A-Z]\d{6}$/ };
const NO_ID = "there is no id here, and nobody is taken by name";

/**
 * What has to hold of every official file. @throws FileRejected for an unknown word, a vote without an id, somebody who
 * votes twice, a day outside the session, totals unlike the rows.
 */
export function validateParsedRollCall(rollCall: ParsedRollCall, elementOf: (vote: number) => string): ParsedRollCall {
  if (rollCall.votes.length === 0) throw new FileRejected("votes", "nobody voted");
  const seen = new Set<string>();
  for (const [index, vote] of rollCall.votes.entries()) {
    const reject = (field: string, reason: string, value: unknown) => {
      throw new FileRejected(`${elementOf(index)}/${field}`, reason, value);
    };
    if (vote.id === "" || vote.id === "0000000") reject("id", NO_ID, vote.name);
    if (!ID[rollCall.chamber].test(vote.id)) reject("id", `is no id of the ${rollCall.chamber}`, vote.id);
    if (seen.has(vote.id)) reject("id", "votes twice", vote.id);
    if (!/^[A-Z]{1,3}$/.test(vote.party)) reject("party", "is no party letter", vote.party);
    if (!/^[A-Z]{2}$/.test(vote.state)) reject("state", "is no state", vote.state);
    if (castOf(rollCall, vote.printed) === null) reject("vote", "is no word for a vote", vote.printed);
    // "Alsobrooks (D-MD)"; files of the House print a state behind a name only to tell two members apart.
    const [, party, state] = (rollCall.chamber === "senate" && /\(([A-Z]+)-([A-Z]{2})\)$/.exec(vote.name)) || [];
    if (party && (party !== vote.party || state !== vote.state))
      reject("name", `the party and state beside it are ${vote.party}-${vote.state}`, vote.name);
    seen.add(vote.id);
  }
  if (rollCall.vicePresident !== null && !["Yea", "Nay"].includes(rollCall.vicePresident))
    throw new FileRejected("vice president", "breaks a tie with Yea or Nay", rollCall.vicePresident);
  checkNumbers(rollCall);
  checkDay(rollCall);
  checkResult(rollCall);
  checkTie(rollCall);
  return rollCall;
}

/** Nothing that Congress numbers has the number 0. */
function checkNumbers({ number, congress, measure, amendment, treaty }: ParsedRollCall): void {
  const numbers = {
    number,
    congress,
    "measure/number": measure?.number,
    "measure/congress": measure?.congress,
    "amendment/number": amendment?.number,
    "treaty/congress": treaty?.congress,
  };
  for (const [element, value] of Object.entries(numbers))
    if (value === 0) throw new FileRejected(element, "must be a whole number from 1 on", value);
}

/** Null for a word that no official file is known to print. */
export function castOf(rollCall: { type: string }, printed: string): VoteCast | null {
  try {
    // A name that a member called out is a name: letters, and what stands between them.
    if (isElectionByName(rollCall) && !/^\p{L}[\p{L}\p{M} .,'’()-]{0,79}$/u.test(printed)) return null;
    return voteCastAt(rollCall, printed);
  } catch {
    return null;
  }
}

/** A session ends in its own year or, eight times so far, in the first days of the next. */
function checkDay({ heldAt, year }: ParsedRollCall): void {
  const day = heldAt.slice(0, 10);
  if (day < `${year}-01-03` || day > `${year + 1}-01-04`)
    throw new FileRejected("date", `is not in the session of ${year}`, day);
}

/** How a result says that a question was lost; the two places that print one use the same words or others. */
const LOST = /reject|\bnot\b|fail|defeat|\blost\b/i;

/** Senate files print the sum beside the result: "Motion Rejected (54-45, 3/5 majority required)". */
function checkResult(rollCall: ParsedRollCall): void {
  const { chamber, result, resultText, majorityRequirement } = rollCall;
  if (chamber === "house") return;
  if (LOST.test(result) !== LOST.test(resultText))
    throw new FileRejected("result", `is ${JSON.stringify(result)}, and the text of the result is`, resultText);
  const [, majority = majorityRequirement] = /(\d\/\d) majority required/.exec(resultText) ?? [];
  if (majority !== majorityRequirement)
    throw new FileRejected("result", `the majority required is ${majorityRequirement}, and here it is`, majority);
  const printed = /\((\d+)\s?-\s?(\d+)[),]/.exec(resultText);
  if (!printed) return;
  checkTotals(rollCall, { yea: Number(printed[1]), nay: Number(printed[2]) }, "result");
}

/** The vice president votes where senators are equally divided, and only there. */
function checkTie(rollCall: ParsedRollCall): void {
  if (rollCall.vicePresident === null) return;
  const [yeas, nays] = (["yea", "nay"] as const).map(
    (cast) => rollCall.votes.filter((vote) => castOf(rollCall, vote.printed) === cast).length,
  );
  if (yeas !== nays)
    throw new FileRejected("vice president", `votes where there is no tie (${yeas}-${nays})`, rollCall.vicePresident);
}

/** @throws FileRejected where what is printed as a sum is not the number of rows; the vice president is in neither. */
export function checkTotals(rollCall: ParsedRollCall, totals: ParsedTotals, element: string): void {
  for (const [cast, printed] of Object.entries(totals)) {
    const rows = rollCall.votes.filter((vote) => castOf(rollCall, vote.printed) === cast).length;
    if (rows !== printed) throw new FileRejected(`${element}/${cast}`, `prints ${printed}, the rows are ${rows}`);
  }
}
