import { z } from "zod";
import { compareText } from "../values/calendar-date.ts";

export const CHAMBERS = ["senate", "house"] as const;
export type Chamber = (typeof CHAMBERS)[number];

/**
 * One person's vote. The House prints Aye and No, a trial in the Senate Guilty and Not Guilty: the printed word is kept
 * beside it. `candidate`: the House elected its Speaker, and the printed word is the name that the member called out.
 */
export const VOTE_CASTS = ["yea", "nay", "present", "not_voting", "candidate"] as const;
export type VoteCast = (typeof VOTE_CASTS)[number];

/** The words that official files print, and what each is called here. An unknown word is refused, never guessed. */
const VOTE_CAST_OF_OFFICIAL_WORD: Record<string, VoteCast> = {
  Yea: "yea",
  Aye: "yea",
  Nay: "nay",
  No: "nay",
  Present: "present",
  "Not Voting": "not_voting",
  Guilty: "yea",
  "Not Guilty": "nay",
  "Present, Giving Live Pair": "present",
};

/** @throws RangeError naming the word, where no official file is known to print it. */
export function voteCastOf(printed: string): VoteCast {
  const cast = Object.hasOwn(VOTE_CAST_OF_OFFICIAL_WORD, printed) ? VOTE_CAST_OF_OFFICIAL_WORD[printed] : undefined;
  if (!cast) throw new RangeError(`unknown vote word: ${JSON.stringify(printed)}`);
  return cast;
}

/** In an election of the Speaker members call out names; what is none of the official words is a name. */
export function isElectionByName({ type }: { type: string }): boolean {
  return /^election of (the )?speaker$/i.test(type.trim());
}

/** The same where names count. @throws RangeError naming the word. */
export function voteCastAt(rollCall: { type: string }, printed: string): VoteCast {
  if (isElectionByName(rollCall) && !Object.hasOwn(VOTE_CAST_OF_OFFICIAL_WORD, printed)) return "candidate";
  return voteCastOf(printed);
}

/** `QUORUM`: a call of the House, which counts who is there and decides nothing. */
export const MAJORITY_REQUIREMENTS = ["1/2", "3/5", "2/3", "QUORUM"] as const;
export type MajorityRequirement = (typeof MAJORITY_REQUIREMENTS)[number];

/** `s280-114.2015`: chamber letter, number, congress, year (the form of unitedstates/congress). */
export const ROLL_CALL_ID = /^[sh]\d+-\d+\.\d{4}$/;
export const rollCallIdSchema = z.string().regex(ROLL_CALL_ID, "must look like s280-114.2015");

/**
 * Whether the record holds every vote of the chamber (`every_senator` of the Senate, `every_member` of the House), or
 * only those of people who have been senators since 2007.
 */
export const VOTES_HELD = ["every_senator", "every_member", "senators_since_2007"] as const;
export type VotesHeld = (typeof VOTES_HELD)[number];

export function hasEveryVote({ votesHeld }: { votesHeld: VotesHeld }): boolean {
  return votesHeld !== "senators_since_2007";
}

/** `core`: on the subject, read for propositions. `related`: a neighbor, shown as a fact, part of no comparison. */
export const TIERS = ["core", "related"] as const;
export type Tier = (typeof TIERS)[number];

export type RollCall = {
  rollCallId: string;
  chamber: Chamber;
  congress: number;
  session: number;
  year: number;
  number: number;
  /** The calendar day printed in the official file, Washington time. */
  heldOn: string;
  heldAt: string;
  question: string;
  subject: string | null;
  type: string;
  measure: { type: string; number: number; congress: number; title: string | null; shortTitle: string | null } | null;
  amendment: { type: string; number: number; purpose: string | null; author: string | null } | null;
  sponsor: string | null;
  majorityRequirement: MajorityRequirement;
  result: string;
  resultText: string;
  vicePresidentVote: VoteCast | null;
  sourceUrl: string;
  links: { url: string; what: string; status: string | null }[];
  votesHeld: VotesHeld;
  tally: TallyRow[];
};

/** How many of one party cast one vote, in the whole chamber, as printed. */
export type TallyRow = { party: string; voteCast: VoteCast; printed: string; count: number };

/** By party, then kind of vote, then printed word. */
export function tallyInOrder(tally: readonly TallyRow[]): TallyRow[] {
  return tally.toSorted(
    (a, b) =>
      compareText(a.party, b.party) ||
      VOTE_CASTS.indexOf(a.voteCast) - VOTE_CASTS.indexOf(b.voteCast) ||
      compareText(a.printed, b.printed),
  );
}

/** By address. */
export function linksInOrder(links: RollCall["links"]): RollCall["links"] {
  return links.toSorted((a, b) => compareText(a.url, b.url));
}

/** One vote as the official file prints it: party letter and state are those of the day. */
export type Vote = {
  rollCallId: string;
  bioguideId: string;
  voteCast: VoteCast;
  printed: string;
  party: string;
  state: string;
};

/** "Senate roll call 280, 114th Congress, 1st session (2015)". */
export function rollCallName(rollCall: Pick<RollCall, "chamber" | "number" | "congress" | "session" | "year">): string {
  const chamber = rollCall.chamber === "senate" ? "Senate" : "House";
  return `${chamber} roll call ${rollCall.number}, ${ordinal(rollCall.congress)} Congress, ${ordinal(rollCall.session)} session (${rollCall.year})`;
}

/** "114th, 2015–2016": the years in which its sessions were held, the first Congress having met in 1789. */
export function congressName(congress: number): string {
  const first = 1787 + congress * 2;
  return `${ordinal(congress)}, ${first}–${first + 1}`;
}

export function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${{ 1: "st", 2: "nd", 3: "rd" }[number % 10] ?? "th"}`;
}

const MEASURE_NAMES: Record<string, string> = {
  s: "S.",
  hr: "H.R.",
  sconres: "S.Con.Res.",
  hconres: "H.Con.Res.",
  sjres: "S.J.Res.",
  hjres: "H.J.Res.",
  sres: "S.Res.",
  hres: "H.Res.",
};

/** "S. 2146". @throws RangeError on a type of measure that Congress does not have. */
export function measureName(measure: { type: string; number: number }): string {
  const name = MEASURE_NAMES[measure.type];
  if (!name) throw new RangeError(`unknown type of measure: ${JSON.stringify(measure.type)}`);
  return `${name} ${measure.number}`;
}

/** The official page for readers, over https; the file named in the data is XML. */
export function officialUrl(sourceUrl: string): string {
  const url = sourceUrl.replace(/^http:/, "https:");
  return url.includes("senate.gov/") && url.endsWith(".xml") ? url.replace(/\.xml$/, ".htm") : url;
}
