/** The public wording of every literal, in one place. Plain words, no adjective about a person, no word of motive. */

import type { EventKind } from "../background/event.ts";
import type { TimelineKind } from "../background/timeline.ts";
import { YEARS_APART_TEXT } from "../comparisons/comparison.ts";
import type { ComparisonSort, Distance } from "../comparisons/comparison-list.ts";
import type { Role } from "../editors/editor.ts";
import type { PublicChangeKind } from "../history/public-change-kind.ts";
import type { RecordType } from "../history/revision.ts";
import type { Outcome } from "../inquiries/inquiry.ts";
import type { FileOutcome, RunOutcome } from "../official-files/import-run.ts";
import type { Party } from "../people/term.ts";
import type { VoiceKind } from "../people/voice.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { ReportKind, ReportStatus } from "../reports/report.ts";
import type { Motion } from "../roll-calls/motion.ts";
import type { Effect } from "../roll-calls/reading.ts";
import type { Chamber, MajorityRequirement, Tier, VoteCast } from "../roll-calls/roll-call.ts";
import type { RollCallGroup } from "../roll-calls/vote-grid.ts";
import type { SearchKind } from "../search/search.ts";
import type { CaptureWay, SourceReplacement } from "../sources/source.ts";
import type { UncheckedQuote } from "../statements/quote-check.ts";
import type { CodingSettlement, RecordStatus } from "../statements/statement.ts";
import { capital } from "../text/capital.ts";
import type { DatePrecision } from "../values/calendar-date.ts";

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
  referred: "Referred the question to someone else",
  no_response: "No response by the outlet’s deadline",
};

export const EFFECT_LABELS: Record<Effect, string> = {
  advances: "advances",
  blocks: "blocks",
  neither: "does neither",
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
export const OFFICIAL_PARTY_LABELS: Record<string, string> = {
  D: "Democrat",
  I: "Independent",
  ID: "Independent Democrat",
  R: "Republican",
};

export const MOTION_LABELS: Record<Motion, string> = {
  cloture_on_motion_to_proceed: "starting debate on the measure (cloture)",
  cloture: "ending debate (cloture)",
  motion_to_proceed: "taking up the measure",
  motion_to_table: "setting an amendment aside (motion to table)",
  budget_waiver: "waiving a budget rule",
  motion_to_commit: "sending the bill back to committee",
  suspend_the_rules: "suspending the rules",
  amendment: "an amendment",
  passage: "passing the bill",
  other: "a motion",
};

/** Names the motion, for tables: "Motion to table". */
export const MOTION_NAMES: Record<Motion, string> = {
  cloture_on_motion_to_proceed: "Cloture on the motion to proceed",
  cloture: "Cloture",
  motion_to_proceed: "Motion to proceed",
  motion_to_table: "Motion to table",
  budget_waiver: "Budget point-of-order waiver",
  motion_to_commit: "Motion to commit or recommit",
  suspend_the_rules: "Suspension of the rules",
  amendment: "Amendment",
  passage: "Passage",
  other: "Motion",
};

/** Of whom how many have to vote Yea. */
export const REQUIREMENT_LABELS: Record<MajorityRequirement, string> = {
  "1/2": "more than half of those voting",
  "3/5": "three-fifths of all members",
  "2/3": "two-thirds of those voting",
  QUORUM: "a quorum call, which decides nothing",
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
  both_codings_agree: "Two editors reviewed this separately and agreed.",
  third_reading: "Two editors reviewed this separately. Where they differed, a third review decided.",
  discussion: "Two editors reviewed this separately. Where they differed, they settled it together.",
  one_editor: "Published by one editor, without a second review.",
};

/** What is said of words that nobody can look up in a stored copy of their source. */
export const UNCHECKED_QUOTE_LABELS: Record<UncheckedQuote, string> = {
  no_copy: "We don’t have our own copy of this source yet.",
  not_in_copy: "Not found word for word in our copy of the source.",
};

/** How far a date is known, where it is not known to the day. */
export const PRECISION_LABELS: Record<DatePrecision, string | null> = {
  day: null,
  month: "exact day unknown",
  year: "exact date unknown",
};

/** Between a vote and the words. */
export const DISTANCE_LABELS: Record<Distance, string> = {
  within_two_years: `${capital(YEARS_APART_TEXT)} or less`,
  two_to_five_years: `More than ${YEARS_APART_TEXT}, up to five`,
  over_five_years: "More than five years",
};

export const SORT_LABELS: Record<ComparisonSort, string> = {
  said: "Newest statement first",
  voted: "Newest vote first",
  name: "By last name",
};

export const SERVICE_LABELS = { current: "Current senators", former: "Former senators" } as const;

/** The same as choices below the label “Service”. */
export const SERVICE_CHOICES = { current: "Current", former: "Former" } as const;

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
  statement: "Statement",
  inquiry: "Question asked",
};

/** How near a roll call is to the subject, as editors choose it. */
export const TIER_LABELS: Record<Tier, string> = {
  core: "On the subject: it can be read",
  related: "A neighbor: shown, not read",
};

export const RECORD_TYPE_LABELS: Record<RecordType, string> = {
  statement: "Statement",
  roll_call_reading: "Roll call reading",
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
  official_record: "Official record changed",
};

/** What a reader's message is about, as the form asks it. */
export const REPORT_KIND_LABELS: Record<ReportKind, { label: string; hint: string }> = {
  error: { label: "An error", hint: "A wrong word, date, vote, reading or link." },
  missing_statement: { label: "A missing statement", hint: "What a senator said, with a link to the source." },
  reply: { label: "A reply", hint: "From a senator, or from the senator’s office." },
};

export const REPORT_STATUS_LABELS: Record<ReportStatus, string> = {
  received: "Received. No editor has read it yet.",
  being_checked: "An editor is checking it.",
  answered: "Answered.",
};

/** What search finds, many and one. */
export const SEARCH_KIND_LABELS: Record<SearchKind, { many: string; one: string }> = {
  senator: { many: "Senators", one: "Senator" },
  voice: { many: "Other voices", one: "Other voice" },
  statement: { many: "Statements", one: "Statement" },
  roll_call: { many: "Roll calls", one: "Roll call" },
  inquiry: { many: "Questions asked", one: "Question asked" },
  event: { many: "Events", one: "Event" },
  source: { many: "Sources", one: "Source" },
};

export const ROLL_CALL_GROUP_LABELS: Record<RollCallGroup, string> = {
  senate: "Senate, analyzed votes",
  read: "Both chambers, analyzed votes",
  all: "All related votes, analyzed or not",
};

export const TIMELINE_KIND_LABELS: Record<TimelineKind, { many: string; one: string }> = {
  statement: { many: "Statements", one: "Statement" },
  vote: { many: "Votes", one: "Vote" },
  event: { many: "Events", one: "Event" },
};

/** What is said beside a form that could not be saved, for no fault of who sent it. */
export const DATABASE_ERROR_LABELS: Record<"not_writable" | "not_reachable", string> = {
  not_writable:
    "The site is read-only right now. Nothing was saved, but your entries are still here. Please send the form again later.",
  not_reachable:
    "We can’t reach our database right now. Nothing was saved, but your entries are still here. Please send the form again in 30 seconds.",
};

/** What a reader is told where no page can be made. */
export type ErrorPageCode = "database_unavailable" | "overloaded" | "too_many" | "too_large" | "error";

export const ERROR_PAGES: Record<ErrorPageCode, { title: string; text: string }> = {
  database_unavailable: {
    title: "This page is not available right now",
    text: "We can’t reach our database. No data is lost, and many pages still work. Please try again in 30 seconds.",
  },
  overloaded: {
    title: "The site is very busy",
    text: "We could not load the page in time. Please try again in a few seconds.",
  },
  too_many: {
    title: "Too many searches from your network",
    text: "Your network has sent many searches in the last minute. Please try again in a minute. All other pages still work.",
  },
  too_large: {
    title: "Your message is too long",
    text: "It is longer than we can accept. Nothing was saved. Go back, shorten it and send it again.",
  },
  error: {
    title: "Something went wrong",
    text: "We could not show this page. The error is on our side. No data is lost.",
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
