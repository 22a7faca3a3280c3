/** The grid as a table for spreadsheets and as an object for programs; codes are spelled as everywhere in the data. */

import { seatOf } from "../people/person.ts";
import { PROPOSITIONS } from "../propositions/proposition.ts";
import type { GridCell, GridRow, VoteGrid } from "./vote-grid.ts";

/** One row per senator under a row of names; a vote that the record does not hold is empty. */
export function gridTable({ rollCalls, rows }: VoteGrid): string[][] {
  const positions = PROPOSITIONS.flatMap((proposition) => [`${proposition}_stance`, `${proposition}_said_on`]);
  const ids = rollCalls.map(({ rollCall }) => rollCall.rollCallId);
  return [
    ["bioguide_id", "slug", "name", "state", "party", "currently_serving", ...positions, ...ids],
    ...rows.map((row) => {
      const { bioguideId, slug, name, currentlyServing } = row.person;
      const { state, party } = seatOf(row.person);
      const stated = positionsOf(row).flatMap(({ stance, saidOn }) => [stance ?? "", saidOn ?? ""]);
      return [bioguideId, slug, name, state, party, String(currentlyServing), ...stated, ...row.cells.map(codeOf)];
    }),
  ];
}

/** The same for programs: what each roll call was and how it was read, then each senator with positions and votes. */
export function gridObject({ rollCalls, rows }: VoteGrid) {
  return {
    rollCalls: rollCalls.map(({ rollCall, plain, readings }) => ({
      rollCallId: rollCall.rollCallId,
      chamber: rollCall.chamber,
      heldOn: rollCall.heldOn,
      question: rollCall.question,
      title: plain?.title ?? null,
      result: rollCall.result,
      majorityRequirement: rollCall.majorityRequirement,
      sourceUrl: rollCall.sourceUrl,
      readings: readings.map(({ proposition, yea, nay }) => ({ proposition, yea, nay })),
    })),
    senators: rows.map((row) => ({
      bioguideId: row.person.bioguideId,
      slug: row.person.slug,
      name: row.person.name,
      ...seatOf(row.person),
      currentlyServing: row.person.currentlyServing,
      positions: positionsOf(row),
      votes: Object.fromEntries(
        rollCalls.map(({ rollCall }, index) => [rollCall.rollCallId, row.cells[index]?.cast ?? null]),
      ),
    })),
  };
}

/** Per proposition the governing position, or the latest that takes no side, as at the top of a senator's page. */
function positionsOf({ headlines }: GridRow) {
  return PROPOSITIONS.map((proposition) => {
    const headline = headlines.find((item) => item.proposition === proposition);
    const shown = headline?.governing ?? headline?.later[0];
    return {
      proposition,
      stance: shown?.position.stance ?? null,
      saidOn: shown?.statement.saidOn.value ?? null,
      statementId: shown?.statement.statementId ?? null,
    };
  });
}

function codeOf(cell: GridCell): string {
  return cell?.cast ?? "";
}
