/** The public wording of every literal, in one place. Plain words, no adjective about a person, no word of motive. */
import type { DatePrecision } from "./calendar-date.ts";
import type { Context, Reason, Verdict } from "./comparison.ts";
import type { ComparisonSort, ContextFilter, Distance } from "./comparison-list.ts";
import type { Role } from "./editor.ts";
import type { EventKind } from "./event.ts";
import type { FileOutcome, RunOutcome } from "./import-run.ts";
import type { Outcome } from "./inquiry.ts";
import type { Motion } from "./motion.ts";
import type { Basis, Stance } from "./position.ts";
import type { Proposition } from "./proposition.ts";
import type { PublicChangeKind } from "./public-change-kind.ts";
import type { UncheckedQuote } from "./quote-check.ts";
import type { Effect, ReadingContext, Side } from "./reading.ts";
import type { ReportKind, ReportStatus } from "./report.ts";
import type { Revised } from "./revision.ts";
import type { Chamber, MajorityRequirement, Tier, VoteCast } from "./roll-call.ts";
import type { SearchKind } from "./search.ts";
import type { CaptureWay, SourceReplacement } from "./source.ts";
import type { Attribution, CodingSettlement, RecordStatus } from "./statement.ts";
import type { Party } from "./term.ts";
import type { TimelineKind } from "./timeline.ts";
import type { VoiceKind } from "./voice.ts";
import type { RollCallGroup } from "./vote-grid.ts";

export const PROPOSITION_LABELS: Record<Proposition, { label: string; sentence: string }> = {
  cooperate: {
    label: "Cooperation",
    sentence: "State and local authorities should cooperate with federal immigration enforcement.",
  },
  withhold_funds: {
    label: "Federal money",
    sentence: "Congress should withhold federal money from places that limit cooperation.",
  },
  forbid_limits: {
    label: "Federal ban",
    sentence: "Federal law should forbid places from limiting cooperation.",
  },
};

/** With `withContext`, the label says so; a conflict without any is a direct one. */
export function verdictLabel(verdict: Verdict, withContext: boolean): string {
  if (verdict === "not_comparable") return "Not comparable";
  if (verdict === "conflicts") return withContext ? "Conflict, with context" : "Direct conflict";
  return withContext ? "Match, with context" : "Match";
}

export const VERDICT_MEANINGS: Record<Verdict, string> = {
  matches: "The vote did what the stated position wants.",
  conflicts:
    "The vote did the opposite of what the stated position wants. Context explains a conflict; it never hides one.",
  not_comparable: "The words take no side, or no side was cast, or that side did neither. The reason is always given.",
};

export const REASON_SENTENCES: Record<Reason, string> = {
  did_what_the_position_wants: "The vote cast did what the position wants.",
  did_the_opposite: "The vote cast did the opposite of what the position wants.",
  stance_mixed: "The statement argues both ways.",
  stance_leaves_to_localities: "The statement says that the choice is local.",
  stance_no_answer: "The reply takes no side on the question.",
  vote_present: "Voted Present, which is neither Yea nor Nay.",
  vote_not_voting: "Did not vote; the record does not say why.",
  vote_candidate: "Voted for a candidate by name, which is neither Yea nor Nay.",
  vote_not_in_office: "Was not in this chamber on that day.",
  vote_switched_to_reconsider: "A party leader’s vote on the winning side, cast to be able to ask for another vote.",
  side_did_neither: "That side of the vote neither advanced nor blocked the proposition.",
};

export const STANCE_LABELS: Record<Stance, string> = {
  supports: "Supports",
  opposes: "Opposes",
  mixed: "Argues both ways",
  leaves_to_localities: "Says the choice is local",
  no_answer: "Asked, did not answer",
};

export const BASIS_LABELS: Record<Basis, string> = { explicit: "The words say it", implied: "Implied by the words" };

export const ATTRIBUTION_LABELS: Record<Attribution, string> = {
  own_words: "own words",
  office: "the senator’s office",
  spokesperson: "a spokesperson",
  campaign: "the campaign",
  reported: "a reporter’s paraphrase",
};

/** Whose words they are, with the name of the person or organisation that they are by or for. */
export function spokenBy({ attribution, speaker, attributedTo }: SpokenWords): string {
  const named = attributedTo ? ` (${attributedTo})` : "";
  const name = speaker.isOrganisation ? `the ${speaker.name}` : speaker.name;
  if (attribution === "own_words") return `${speaker.name}, own words`;
  if (attribution === "office") return `The office of ${name}${named}`;
  if (attribution === "spokesperson") return `A spokesperson for ${name}${named}`;
  if (attribution === "campaign") return `The campaign of ${name}${named}`;
  return `${speaker.name}, in a reporter’s paraphrase`;
}

type SpokenWords = {
  attribution: Attribution;
  speaker: { name: string; isOrganisation: boolean };
  attributedTo: string | null;
};

/** A position that takes no side, with its date: "Asked in March 2024, did not answer". */
export function noSideSentence(stance: Exclude<Stance, "supports" | "opposes">, when: string): string {
  if (stance === "no_answer") return `Asked ${when}, did not answer`;
  return stance === "mixed" ? `Argued both ways ${when}` : `Said ${when} that the choice is local`;
}

/** On a proposition, where nothing is held. */
export const NO_STATEMENT = "No statement on file.";

/** Two positions on one proposition that take different sides. */
export const DIFFERENCE_LABELS = {
  acknowledged: "Says the view changed",
  unacknowledged: "Statements differ",
} as const;

export const OUTCOME_LABELS: Record<Outcome, string> = {
  answered: "Answered",
  did_not_answer_the_question: "Did not answer the question",
  declined: "Declined to comment",
  referred: "Referred the question on",
  no_response: "No response by the outlet’s deadline",
};

export const EFFECT_LABELS: Record<Effect, string> = {
  advances: "advances",
  blocks: "blocks",
  neither: "does neither",
};

/** General sentences; `bundled` and `by_means` have none, the reading brings its own. */
export function readingContextSentence(context: ReadingContext, side: Side, own: string | undefined): string {
  if (own) return own;
  if (context === "procedural") {
    return "This was a vote on whether to take up the measure or end debate on it, not on the measure itself.";
  }
  if (context === "tabling") {
    return side === "yea"
      ? "A Yea set the amendment aside, which defeats it without a vote on its text."
      : "A Nay kept the amendment alive; it was not a vote to adopt it.";
  }
  if (context === "nonbinding") return "It would not have changed the law.";
  throw new RangeError(`${context} needs a sentence of its own`);
}

export const CONTEXT_LABELS: Record<Context, string> = {
  procedural: "A vote on procedure",
  tabling: "A vote on setting an amendment aside",
  bundled: "The measure also did other things",
  by_means: "By a particular means",
  nonbinding: "Would not have changed the law",
  conditional: "The words set a condition",
  implied: "The side is implied by the words",
  not_own_words: "Not in the senator’s own words",
  years_apart: "More than two years apart",
  vote_came_first: "The vote came first",
  change_acknowledged: "Says the view changed",
  explained: "Explained by the senator",
};

export const VOTE_LABELS: Record<VoteCast, string> = {
  yea: "Yea",
  nay: "Nay",
  present: "Present",
  not_voting: "Did not vote",
  candidate: "For a candidate",
};

export const CHAMBER_LABELS: Record<Chamber, string> = { senate: "Senate", house: "House" };

/** As whom somebody voted or served: "as Senator", "as Representative". */
export const OFFICE_LABELS: Record<Chamber, string> = { senate: "Senator", house: "Representative" };

export const PARTY_LABELS: Record<Party, { letter: string; name: string }> = {
  democrat: { letter: "D", name: "Democrat" },
  independent: { letter: "I", name: "Independent" },
  republican: { letter: "R", name: "Republican" },
};

/** The letters that official files print on votes; ID is how the Senate printed Joseph Lieberman from 2007. */
export const PRINTED_PARTY_LABELS: Record<string, string> = {
  D: "Democrat",
  I: "Independent",
  ID: "Independent Democrat",
  R: "Republican",
};

export const MOTION_LABELS: Record<Motion, string> = {
  cloture_on_motion_to_proceed: "ending debate on taking up the measure",
  cloture: "ending debate",
  motion_to_proceed: "taking up the measure",
  motion_to_table: "setting an amendment aside (motion to table)",
  budget_waiver: "setting aside a budget rule",
  motion_to_commit: "sending the bill back to committee",
  suspend_the_rules: "suspending the rules",
  amendment: "an amendment",
  passage: "passing the bill",
  other: "a motion",
};

/** Of whom how many have to vote Yea. */
export const REQUIREMENT_LABELS: Record<MajorityRequirement, string> = {
  "1/2": "more than half of those voting",
  "3/5": "three fifths of all members",
  "2/3": "two thirds of those voting",
  QUORUM: "a call to see who is there, which decides nothing",
};

export const ROLE_LABELS: Record<Role, { label: string; may: string }> = {
  editor: { label: "Editor", may: "Drafts statements and submits them." },
  reviewer: { label: "Reviewer", may: "Also codes what others wrote, and publishes it." },
  administrator: { label: "Administrator", may: "Can also manage users and settings." },
};

/** Where a record is in its life, as editors see it. */
/** How a run over official files ended. For editors. */
export const RUN_OUTCOME_LABELS: Record<RunOutcome, string> = {
  running: "Under way",
  saved: "Took files over",
  unchanged: "Found nothing new",
  refused: "Refused files",
  interrupted: "Broke off",
};

/** What became of one official file. For editors. */
export const FILE_OUTCOME_LABELS: Record<FileOutcome, { label: string; meaning: string }> = {
  saved: { label: "Saved", meaning: "new here" },
  unchanged: { label: "Unchanged", meaning: "held already" },
  changed: { label: "Changed", meaning: "the official record says something else now; both versions are kept" },
  refused: { label: "Refused", meaning: "something in it is wrong" },
  unavailable: { label: "Not there", meaning: "the publisher has none" },
  quarantined: { label: "Held back", meaning: "it names somebody whom nobody here knows" },
};

export const STATUS_LABELS: Record<RecordStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  published: "Published",
  retracted: "Retracted",
};

export const CODING_SETTLEMENT_LABELS: Record<CodingSettlement, string> = {
  both_codings_agree: "Coded twice, independently; both codings agree.",
  third_reading: "Coded twice, independently; where the codings differed, a third reading decided.",
  discussion: "Coded twice, independently; where the codings differed, the two editors settled it between them.",
  one_editor: "Published by one editor, without a second coding.",
};

/** What is said of words that nobody can look up in a stored copy of their source. */
export const UNCHECKED_QUOTE_LABELS: Record<UncheckedQuote, string> = {
  no_copy: "Not checked against a stored copy.",
  not_in_copy: "Not found word for word in the stored copy.",
};

/** How far a date is known, where it is not known to the day. */
export const PRECISION_LABELS: Record<DatePrecision, string | null> = {
  day: null,
  month: "the day is not known",
  year: "the day and month are not known",
};

/** Between a vote and the words. */
export const DISTANCE_LABELS: Record<Distance, string> = {
  within_two_years: "Two years or less",
  two_to_five_years: "Two to five years",
  over_five_years: "More than five years",
};

export const CONTEXT_FILTER_LABELS: Record<ContextFilter, string> = {
  none: "Without context",
  any: "With context of any kind",
  ...CONTEXT_LABELS,
};

export const SORT_LABELS: Record<ComparisonSort, string> = {
  said: "Newest words first",
  voted: "Newest vote first",
  name: "By last name",
};

export const SERVICE_LABELS = { current: "In office now", former: "In office earlier" } as const;

/** The same as choices below the words “In office”. */
export const SERVICE_CHOICES = { current: "Now", former: "Earlier" } as const;

export const VOICE_KIND_LABELS: Record<VoiceKind, string> = {
  government: "Government",
  official: "Official",
  party_committee: "Party committee",
  spokesperson: "Spokesperson",
};

export const EVENT_KIND_LABELS: Record<EventKind, string> = {
  background: "Background",
  federal_policy: "Federal policy",
  legislation: "Legislation",
  statement: "A statement",
  inquiry: "A question put",
};

/** How near a roll call is to the subject, as editors choose it. */
export const TIER_LABELS: Record<Tier, string> = {
  core: "On the subject: it can be read",
  related: "A neighbour: shown, not read",
};

export const REVISED_LABELS: Record<Revised, string> = {
  statement: "Statement",
  roll_call_reading: "Reading of a roll call",
  inquiry: "Inquiry",
  event: "Event",
  voice: "Voice",
  person: "Senator",
  roll_call: "Roll call",
  right_of_reply: "Right of reply",
  source: "Source",
};

/** How a stored text came here. */
export const CAPTURE_WAY_LABELS: Record<CaptureWay, string> = {
  fetched: "Fetched from the address",
  uploaded: "Read from a file",
  pasted: "Pasted by an editor",
};

/** What a quote was compared with, before the day: "Compared with a copy fetched on Nov. 30". */
export const COPY_LABELS: Record<CaptureWay, string> = {
  fetched: "a copy fetched",
  uploaded: "a copy read from a file by an editor",
  pasted: "a copy pasted by an editor",
};

/** Why what rested on one source rests on another. */
export const SOURCE_REPLACEMENT_LABELS: Record<SourceReplacement, string> = {
  duplicate: "The same source, held twice",
  primary_source: "The primary source was found",
};

/** What happened to a public record, before its name: "Corrected: Jon Tester, June 2018". */
export const PUBLIC_CHANGE_LABELS: Record<PublicChangeKind, string> = {
  published: "Published",
  corrected: "Corrected",
  changed: "Changed",
  retracted: "Retracted",
  official_record: "The official record changed",
};

/** What a reader's message is about, as the form asks it. */
export const REPORT_KIND_LABELS: Record<ReportKind, { label: string; hint: string }> = {
  error: { label: "An error", hint: "A wrong word, date, vote, reading or link." },
  missing_statement: { label: "A statement that is missing", hint: "Words of a senator, with where they can be read." },
  reply: { label: "A reply", hint: "From a senator, or from the senator’s office." },
};

export const REPORT_STATUS_LABELS: Record<ReportStatus, string> = {
  received: "Received. No editor has read it yet.",
  being_checked: "An editor is checking it.",
  answered: "Answered.",
};

/** The verdicts as a filter names them. */
export const VERDICT_FILTER_LABELS: Record<Verdict, string> = {
  matches: "Match",
  conflicts: "Conflict",
  not_comparable: "Not comparable",
};

/** What search finds, many and one. */
export const SEARCH_KIND_LABELS: Record<SearchKind, { many: string; one: string }> = {
  senator: { many: "Senators", one: "Senator" },
  voice: { many: "Other voices", one: "Other voice" },
  statement: { many: "Statements", one: "Statement" },
  roll_call: { many: "Roll calls", one: "Roll call" },
  inquiry: { many: "Questions put", one: "Question put" },
  event: { many: "Events", one: "Event" },
  source: { many: "Sources", one: "Source" },
};

export const ROLL_CALL_GROUP_LABELS: Record<RollCallGroup, string> = {
  senate: "Senate, those that are read",
  read: "Both chambers, those that are read",
  all: "All on the subject, read or not",
};

export const TIMELINE_KIND_LABELS: Record<TimelineKind, { many: string; one: string }> = {
  statement: { many: "Statements", one: "Statement" },
  vote: { many: "Votes", one: "Vote" },
  event: { many: "Events", one: "Event" },
};

/** What is said beside a form that could not be saved, for no fault of who sent it. */
export const DATABASE_TROUBLE_LABELS: Record<"not_writable" | "not_reachable", string> = {
  not_writable:
    "The site can be read but not changed at the moment. Nothing was saved, and what you typed is still here. Please send it again later.",
  not_reachable:
    "The record cannot be reached just now. Nothing was saved, and what you typed is still here. Please send it again in half a minute.",
};

/** What a reader is told where no page can be made. */
export type Notice = "database_gone" | "too_busy" | "too_many" | "too_large" | "fault";

export const NOTICES: Record<Notice, { title: string; text: string }> = {
  database_gone: {
    title: "This page cannot be shown at the moment",
    text: "The record cannot be reached just now. It is not affected, and many pages can still be read. Please try again in half a minute.",
  },
  too_busy: {
    title: "Too many people ask at once",
    text: "The page could not be made in time. Please try again in a few seconds.",
  },
  too_many: {
    title: "Too many searches from your network",
    text: "Many searches have come from your network in the last minute. Please try again in a minute. All other pages can be read meanwhile.",
  },
  too_large: {
    title: "This is more than can be taken",
    text: "What you sent is longer than anything that is taken here. Nothing was saved. Go back, shorten it, and send it again.",
  },
  fault: {
    title: "This page could not be shown",
    text: "Something went wrong on our side. The record itself is not affected.",
  },
};

const FIELD_LABELS: Record<string, string> = {
  speaker: "Who spoke",
  quote: "Quote",
  attribution: "Whose words",
  attributedTo: "Name of the spokesperson",
  day: "Day",
  month: "Month",
  year: "Year",
  channel: "Where it was said",
  roleAtTime: "Role at the time",
  questionAsked: "Question asked",
  context: "The setting",
  sourceUrl: "Web address",
  sourcePublisher: "Publisher",
  sourceTitle: "Title as printed",
  sourceAuthor: "Author",
  sourceDate: "Published",
  sourceKind: "Kind",
  foundNear: "Place in the source",
  readOnCopy: "Read on a copy",
  stance: "stance",
  basis: "how the words say it",
  span: "words that carry it",
  condition: "condition",
  acknowledgesChange: "says that the view changed",
  rationale: "why it is read so",
  explains: "Votes explained",
  claimsVote: "A vote that the words claim",
  notes: "Note for readers",
  editorNotes: "Note for editors",
  about: "Measures and matters",
  draftReasons: "Why it is not ready",
  motive: "Why words of motive stand",
  not_their_words: "Why a position is coded all the same",
};

/** What a field of the form of a statement is called for editors: "Cooperation: stance". */
export function fieldLabel(field: string): string {
  const [first = "", second] = field.split(".");
  if (!second) return FIELD_LABELS[first] ?? field;
  const label = FIELD_LABELS[second] ?? second;
  return first in PROPOSITION_LABELS ? `${PROPOSITION_LABELS[first as Proposition].label}: ${label}` : label;
}
