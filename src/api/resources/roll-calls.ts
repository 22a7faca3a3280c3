import { z } from "zod";
import { listOfficialChanges } from "#data/official-files/official-changes.ts";
import { type AfterRollCall, findRollCallFacts, listRollCallFacts } from "#data/roll-calls/roll-call-facts.ts";
import { rollCallIdSchema } from "#domain/roll-calls/roll-call.ts";
import { rollCallQuerySchema } from "#domain/roll-calls/roll-call-query.ts";
import { calendarDateSchema } from "#domain/values/calendar-date.ts";
import { keyText, pageOfRows } from "../cursor.ts";
import { list, one } from "../endpoint.ts";
import { timestampSchema } from "../schemas/dates.ts";
import { ApiError } from "../schemas/problem.ts";
import { rollCallRecordSchema, rollCallResponseSchema, toRollCall, toRollCallRecord } from "../schemas/roll-call.ts";

export const rollCallParam = { rollCallId: rollCallIdSchema };

/** Where a list of roll calls, or of votes on them, goes on. */
export const afterRollCall = z.tuple([calendarDateSchema, timestampSchema, keyText]);

export function toAfterRollCall([heldOn, heldAt, rollCallId]: z.output<typeof afterRollCall>): AfterRollCall {
  return { heldOn, heldAt, rollCallId };
}

export function keyOfRollCall({ heldOn, heldAt, rollCallId }: AfterRollCall): [string, string, string] {
  return [heldOn, heldAt, rollCallId];
}

const ONLY_SUBJECT = "For a past date, only roll calls on this subject are available. Leave out scope or asOf.";
const SCOPE_ERROR = { parameter: "scope", detail: ONLY_SUBJECT };

export const rollCallEndpoints = [
  list({
    path: "/roll-calls",
    tag: "Roll calls",
    summary: "Roll calls, newest first",
    description:
      "Roll calls on this subject or close to it, as on the site. `scope=all` gives every roll call on file.",
    examples: ["/roll-calls?proposition=withhold_funds&limit=2", "/roll-calls?chamber=house&congress=115"],
    takesAsOf: true,
    query: rollCallQuerySchema,
    item: rollCallResponseSchema,
    after: afterRollCall,
    async list(_params, filter, { after, limit, asOf }) {
      if (asOf && filter.scope === "all") throw new ApiError("invalid-parameter", ONLY_SUBJECT, [SCOPE_ERROR]);
      const rows = await listRollCallFacts(filter, { after: after && toAfterRollCall(after), take: limit + 1 }, asOf);
      return pageOfRows(rows, limit, { itemOf: toRollCall, keyOf: ({ rollCall }) => keyOfRollCall(rollCall) });
    },
  }),
  one({
    path: "/roll-calls/{rollCallId}",
    tag: "Roll calls",
    summary: "One roll call with its readings and every vote on file",
    examples: ["/roll-calls/s280-114.2015"],
    params: rollCallParam,
    data: rollCallRecordSchema,
    takesAsOf: true,
    async find({ rollCallId = "" }, _query, asOf) {
      const record = await findRollCallFacts(rollCallId, asOf);
      return record && toRollCallRecord(record, await listOfficialChanges(rollCallId, asOf));
    },
  }),
];
