/** Chosen senators × chosen roll calls, and where each senator stands: what the page, the CSV and the JSON are made of. */
import { z } from "zod";
import { type Headline, headlinesOf } from "../comparisons/headline.ts";
import { isAgainstParty, partySides } from "../comparisons/party-sides.ts";
import { latestSenateTerm, type Person, seatOf } from "../people/person.ts";
import { STATES, type StateCode } from "../people/state.ts";
import { isInOffice, PARTIES } from "../people/term.ts";
import type { SenatorRecord, SubjectRollCall } from "../record/record.ts";
import { compareText } from "../values/calendar-date.ts";
import { pageCount, pageSchema, type QuerySchema, type QueryValues } from "../values/list-query.ts";
import { ROLL_CALL_ID, type VoteCast } from "./roll-call.ts";

/** `senate`: read roll calls of the Senate. `read`: of both chambers. `all`: with those that are not read. */
export const ROLL_CALL_GROUPS = ["senate", "read", "all"] as const;
export type RollCallGroup = (typeof ROLL_CALL_GROUPS)[number];

/** Several values of one key: given again and again by a form, or joined by commas in an address. */
const severalOf = (value: RegExp) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((input) => [...new Set([input].flat().join(",").split(",").filter(Boolean))])
    .pipe(z.array(z.string().regex(value)).max(500));

/** The grid in its address. */
export const gridQuerySchema = {
  senators: severalOf(/^[a-z]+(-[a-z]+)*$/),
  state: z
    .string()
    .toUpperCase()
    .pipe(z.enum(Object.keys(STATES) as [StateCode, ...StateCode[]])),
  party: z.enum(PARTIES),
  service: z.enum(["current", "former"]),
  votes: z.enum(ROLL_CALL_GROUPS),
  rollCalls: severalOf(ROLL_CALL_ID),
  page: pageSchema,
} satisfies QuerySchema;

/**
 * Senators by name, and all those who fit state, party and time in office where one of these is set; nothing chosen
 * is everybody in office. Roll calls by id, and the group where it is set; nothing chosen is the read ones of the Senate.
 */
export type GridChoice = QueryValues<typeof gridQuerySchema>;

/** `not_in_office`: had no vote there on that day. null: in office, but the record holds no vote. */
export type GridCell = { cast: VoteCast | "not_in_office"; againstParty: boolean } | null;

export type GridRow = { person: Person; headlines: readonly Headline[]; cells: GridCell[] };

/** Roll calls oldest first, senators by state and last name; `unknown`: what was asked for and is not in the record. */
export type VoteGrid = { rollCalls: SubjectRollCall[]; rows: GridRow[]; unknown: string[] };

type GridRecord = Pick<SenatorRecord, "person" | "statements" | "votes">;

export function voteGridOf(
  records: readonly GridRecord[],
  available: readonly SubjectRollCall[],
  choice: GridChoice,
): VoteGrid {
  const rollCalls = available.filter((on) => isChosenRollCall(on, choice)).sort(oldestFirst);
  const sides = new Map(rollCalls.map(({ rollCall }) => [rollCall.rollCallId, partySides(rollCall.tally)]));
  const rows = records
    .filter(({ person }) => isChosenSenator(person, choice))
    .sort((a, b) => byStateAndName(a.person, b.person))
    .map((record) => ({
      person: record.person,
      headlines: headlinesOf(record),
      cells: rollCalls.map((on) => cellOf(record, on, sides)),
    }));
  const slugs = new Set(records.map(({ person }) => person.slug));
  const ids = new Set(available.map(({ rollCall }) => rollCall.rollCallId));
  const unknown = [
    ...(choice.senators ?? []).filter((slug) => !slugs.has(slug)),
    ...(choice.rollCalls ?? []).filter((id) => !ids.has(id)),
  ];
  return { rollCalls, rows, unknown };
}

/** From so many cells on, a grid on one page is slow to open and to read. Downloads hold all of it. */
const CELLS_PER_PAGE = 4000;

/** The senators of one page of a grid, `page` of `pages`, all about as long; a page that there is not holds none. */
export function gridPage(
  { rows, rollCalls }: VoteGrid,
  page: number,
): { rows: GridRow[]; pages: number; size: number } {
  const most = Math.max(1, Math.floor(CELLS_PER_PAGE / Math.max(1, rollCalls.length)));
  const pages = pageCount(rows.length, most);
  const size = Math.ceil(rows.length / pages);
  return { rows: rows.slice((page - 1) * size, page * size), pages, size };
}

function isChosenSenator(person: Person, { senators, state, party, service }: GridChoice): boolean {
  if (senators?.includes(person.slug)) return true;
  if (!state && !party && !service) return !senators && person.currentlyServing;
  const seat = seatOf(person);
  return (
    (!state || seat.state === state) &&
    (!party || seat.party === party) &&
    (!service || person.currentlyServing === (service === "current"))
  );
}

function isChosenRollCall({ rollCall, readings }: SubjectRollCall, { rollCalls, votes }: GridChoice): boolean {
  if (rollCalls?.includes(rollCall.rollCallId)) return true;
  const group = votes ?? (rollCalls ? null : "senate");
  if (group === null) return false;
  if (group === "all") return true;
  return readings.length > 0 && (group === "read" || rollCall.chamber === "senate");
}

type Sides = Map<string, ReturnType<typeof partySides>>;

function cellOf({ person, votes }: GridRecord, { rollCall }: SubjectRollCall, sides: Sides): GridCell {
  const vote = votes.find((item) => item.vote.rollCallId === rollCall.rollCallId)?.vote;
  if (vote) {
    const side = sides.get(rollCall.rollCallId)?.get(vote.party);
    return { cast: vote.voteCast, againstParty: isAgainstParty(vote.voteCast, side) };
  }
  const inOffice = person.terms.some((term) => term.chamber === rollCall.chamber && isInOffice(term, rollCall.heldOn));
  return inOffice ? null : { cast: "not_in_office", againstParty: false };
}

function oldestFirst(a: SubjectRollCall, b: SubjectRollCall): number {
  return compareText(a.rollCall.heldAt, b.rollCall.heldAt) || compareText(a.rollCall.rollCallId, b.rollCall.rollCallId);
}

function byStateAndName(a: Person, b: Person): number {
  return (
    compareText(latestSenateTerm(a).state, latestSenateTerm(b).state) ||
    compareText(a.lastName, b.lastName) ||
    compareText(a.bioguideId, b.bioguideId)
  );
}
