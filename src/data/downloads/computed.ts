import {
  passesTimeline,
  TIMELINE_KINDS,
  type TimelineEntry,
  type TimelineFilter,
  timelineQuerySchema,
} from "#domain/background/timeline.ts";
import { CONTEXTS, REASONS, VERDICTS } from "#domain/comparisons/comparison.ts";
import { type ComparisonItem, comparisonTest, sortComparisons } from "#domain/comparisons/comparison-list.ts";
import { type ComparisonQuery, comparisonQuerySchema } from "#domain/comparisons/comparison-query.ts";
import { seatOf } from "#domain/people/person.ts";
import { senatorQuerySchema } from "#domain/people/senator-query.ts";
import { passes, type SenatorFilter, type SenatorSummary } from "#domain/people/senator-summary.ts";
import { PARTIES } from "#domain/people/term.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { EFFECTS } from "#domain/roll-calls/reading.ts";
import { CHAMBERS, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { listTimeline } from "../background/timeline.ts";
import { listComparisons } from "../comparisons/list-comparisons.ts";
import { listSenators } from "../people/senators.ts";
import { type ComputedTable, column, optional, partial, type Row } from "./table.ts";

const { page: _, asOf: _asOf, ...comparisonFilter } = comparisonQuerySchema;
const { asOf: _day, ...senatorFilter } = senatorQuerySchema;

export const computedTables: ComputedTable[] = [
  {
    name: "senators",
    title: "Senator positions",
    description:
      "Everyone who has served in the Senate since 2007: the latest position that takes a side on each proposition, and how it compares with votes. Current senators first.",
    key: ["bioguide_id"],
    refers: [{ column: "bioguide_id", table: "people" }],
    filter: senatorFilter,
    rows: async (filter: SenatorFilter) =>
      (await listSenators()).filter((summary) => passes(summary, filter)).map(senatorRow),
    columns: [
      column("bioguide_id", "string", "The person."),
      column("slug", "string", "The last part of the page’s URL."),
      column("name", "string", "The name."),
      column("state", "string", "The state of the last term in the Senate."),
      column("party", "string", "The party at the end of that term, or now.", PARTIES),
      optional("caucus", "string", "The party an independent caucuses with.", PARTIES),
      column("currently_serving", "boolean", "Whether the person is a current senator."),
      column("statements", "integer", "Published statements."),
      column("inquiries", "integer", "Inquiries."),
      column("votes", "integer", "Votes on this subject."),
      ...PROPOSITIONS.flatMap((id) => [
        optional(`${id}_stance`, "string", "The latest position that takes a side.", STANCES),
        optional(`${id}_said_on`, "string", "When it was stated, as precisely as we know."),
        optional(`${id}_statement_id`, "string", "The statement it comes from."),
        column(`${id}_matches`, "integer", "Votes that match it."),
        column(`${id}_conflicts`, "integer", "Votes that conflict with it, with or without context."),
      ]),
    ],
  },
  {
    name: "comparisons",
    title: "Comparisons",
    description: "One position compared with one vote, with the engine’s verdict. Computed, never stored.",
    key: ["statement_id", "roll_call_id", "proposition"],
    refers: [
      { column: "statement_id", table: "statements" },
      { column: "roll_call_id", table: "roll_calls" },
      { column: "bioguide_id", table: "people" },
    ],
    filter: comparisonFilter,
    rows: async ({ sort = "said", verdict, ...rest }: Omit<ComparisonQuery, "page">) => {
      const filter = verdict === undefined || verdict === "all" ? rest : { ...rest, verdict };
      return sortComparisons(await listComparisons(), sort)
        .filter(comparisonTest(filter))
        .map(comparisonRow);
    },
    columns: [
      column("statement_id", "string", "The statement."),
      column("roll_call_id", "string", "The roll call."),
      column("proposition", "string", "The proposition.", PROPOSITIONS),
      column("bioguide_id", "string", "The person who made the statement and cast the vote."),
      column("name", "string", "The name."),
      column("state", "string", "The state of the last term in the Senate."),
      column("party", "string", "The party at the end of that term, or now.", PARTIES),
      ...partial("said_on", "When it was said."),
      column("stance", "string", "Which side the statement takes.", STANCES),
      column("basis", "string", "Whether it is said outright or implied.", BASES),
      column("conditional", "boolean", "The statement sets a condition."),
      column("attribution", "string", "Whose words they are.", ATTRIBUTIONS),
      column("acknowledges_change", "boolean", "The speaker says the view changed."),
      column("voted_on", "date", "The date of the vote."),
      column("chamber", "string", "The chamber.", CHAMBERS),
      column("vote_cast", "string", "The vote.", VOTE_CASTS),
      column("switched_to_reconsider", "boolean", "The vote was a leader’s switch, to be able to call for a new vote."),
      column("explained", "boolean", "The senator has publicly explained this vote."),
      optional("effect", "string", "What the vote did for the proposition.", EFFECTS),
      column("verdict", "string", "The engine’s verdict.", VERDICTS),
      column("reason", "string", "The reason.", REASONS),
      optional("context", "string", `The context, separated by semicolons: ${CONTEXTS.join(", ")}.`),
      column("days_apart", "integer", "Days from the vote to the statement. Negative if the statement came first."),
    ],
  },
  {
    name: "timeline",
    title: "Timeline",
    description: "Statements, related roll calls and events together, oldest first.",
    key: ["kind", "id"],
    filter: timelineQuerySchema,
    rows: async (filter: TimelineFilter) =>
      (await listTimeline()).filter((entry) => passesTimeline(entry, filter)).map(timelineRow),
    columns: [
      column("kind", "string", "The type of entry.", TIMELINE_KINDS),
      column("id", "string", "The ID of the statement, the roll call or the event."),
      ...partial("date", "The date."),
      column("what", "string", "Who spoke, the title of the roll call, or what happened."),
    ],
  },
];

function senatorRow({ person, headlines, statements, inquiries, votes }: SenatorSummary): Row {
  const { bioguideId, slug, name, currentlyServing } = person;
  const { state, party, caucus } = seatOf(person);
  const row: Row = { bioguide_id: bioguideId, slug, name, state, party, caucus, currently_serving: currentlyServing };
  Object.assign(row, { statements, inquiries, votes });
  for (const { proposition, governing, evidence } of headlines) {
    const count = (verdict: string) => evidence.filter(({ comparison }) => comparison.verdict === verdict).length;
    row[`${proposition}_stance`] = governing?.position.stance ?? null;
    row[`${proposition}_said_on`] = governing?.statement.saidOn.value ?? null;
    row[`${proposition}_statement_id`] = governing?.statement.statementId ?? null;
    row[`${proposition}_matches`] = count("matches");
    row[`${proposition}_conflicts`] = count("conflicts");
  }
  return row;
}

function comparisonRow({ person, evidence }: ComparisonItem): Row {
  const { statement, position, vote, on, comparison } = evidence;
  const { state, party } = seatOf(person);
  return {
    statement_id: statement.statementId,
    roll_call_id: vote.rollCallId,
    proposition: position.proposition,
    bioguide_id: person.bioguideId,
    name: person.name,
    state,
    party,
    said_on: statement.saidOn.value,
    said_on_precision: statement.saidOn.precision,
    stance: position.stance,
    basis: position.basis,
    conditional: position.condition !== null,
    attribution: statement.attribution,
    acknowledges_change: position.acknowledgesChange,
    voted_on: on.rollCall.heldOn,
    chamber: on.rollCall.chamber,
    vote_cast: vote.voteCast,
    switched_to_reconsider: evidence.switchedToReconsider,
    explained: evidence.explanations.length > 0,
    effect: comparison.effect,
    verdict: comparison.verdict,
    reason: comparison.reason,
    context: comparison.context.join(";") || null,
    days_apart: comparison.daysApart,
  };
}

function timelineRow(entry: TimelineEntry): Row {
  const { kind, id, date } = entry;
  return { kind, id, date: date.value, date_precision: date.precision, what: whatOf(entry) };
}

function whatOf(entry: TimelineEntry): string {
  if (entry.kind === "statement") return entry.statement.speaker.name;
  return entry.kind === "vote" ? (entry.on.plain?.title ?? entry.on.rollCall.question) : entry.event.title;
}
