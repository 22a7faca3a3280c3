/** Where each voter sits in the half circle. Pure: the same voters give the same seats in whatever order they come. */

import { isAgainstParty, partySides } from "#domain/comparisons/party-sides.ts";
import type { TallyRow, VoteCast } from "#domain/roll-calls/roll-call.ts";
import type { Voter } from "#domain/roll-calls/roll-call-record.ts";
import { compareText } from "#domain/values/calendar-date.ts";

/** The distance from one seat to the next; every seat is drawn within half of it around its middle. */
export const PITCH = 20;

/** A seat's middle, with the center of the half circle at 0, 0 and y pointing down. */
export type Seat = { x: number; y: number; angle: number };

export type SeatPlan = { seats: Seat[]; innerRadius: number; outerRadius: number };

export type SeatedVoter = { voter: Voter; seat: Seat; againstParty: boolean };

/** From left to right: Yeas, those who did neither, Nays. */
const FROM_LEFT: readonly VoteCast[] = ["yea", "candidate", "present", "not_voting", "nay"];

/** So many seats in rows around one center, numbered from the left end to the right. */
export function planSeats(count: number): SeatPlan {
  const rows = Math.max(1, Math.round(Math.sqrt(count) * 0.6));
  const outer = (count / Math.PI + rows ** 2 / 2) / rows - 0.5;
  const radii = Array.from({ length: rows }, (_, row) => outer - row);
  const seats = shareOut(count, radii).flatMap((inRow, row) => rowOfSeats(inRow, radii[row] as number));
  seats.sort((a, b) => b.angle - a.angle || a.y - b.y);
  return { seats, outerRadius: outer * PITCH, innerRadius: (radii.at(-1) as number) * PITCH };
}

/** Seats per row in proportion to the row's length; what is left over goes to the largest fractions, outer rows first. */
function shareOut(count: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (count * radius) / length);
  const inRows = exact.map(Math.floor);
  const left = count - inRows.reduce((sum, seats) => sum + seats, 0);
  const byFraction = exact.map((seats, row) => ({ row, fraction: seats % 1 })).sort((a, b) => b.fraction - a.fraction);
  for (const { row } of byFraction.slice(0, left)) inRows[row] = (inRows[row] as number) + 1;
  return inRows;
}

function rowOfSeats(count: number, radius: number): Seat[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = count === 1 ? Math.PI / 2 : Math.PI * (1 - index / (count - 1));
    return { x: radius * PITCH * Math.cos(angle), y: -radius * PITCH * Math.sin(angle), angle };
  });
}

/** Everyone in a seat; those on the other side from most of their party sit nearest to the middle. */
export function seatVoters(voters: readonly Voter[], tally: readonly TallyRow[], plan: SeatPlan): SeatedVoter[] {
  const sides = partySides(tally);
  return inSeatingOrder(voters).map((voter, index) => ({
    voter,
    seat: plan.seats[index] as Seat,
    againstParty: isAgainstParty(voter.vote.voteCast, sides.get(voter.vote.party)),
  }));
}

function inSeatingOrder(voters: readonly Voter[]): Voter[] {
  return FROM_LEFT.flatMap((cast) => {
    const groups = byParty(voters.filter(({ vote }) => vote.voteCast === cast));
    return (cast === "nay" ? groups.reverse() : groups).flat();
  });
}

/** The largest group first, whatever its letter; groups of one size by the name that comes first in each. */
function byParty(voters: readonly Voter[]): Voter[][] {
  const groups = [...Map.groupBy([...voters].sort(byName), ({ vote }) => vote.party).values()];
  return groups.sort((a, b) => b.length - a.length || byName(a[0] as Voter, b[0] as Voter));
}

export function byName(a: Voter, b: Voter): number {
  return (
    compareText(a.person.lastName, b.person.lastName) ||
    compareText(a.vote.state, b.vote.state) ||
    compareText(a.vote.bioguideId, b.vote.bioguideId)
  );
}
