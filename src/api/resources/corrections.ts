import { z } from "zod";
import { listCorrections } from "#data/history/corrections.ts";
import { cachedWhileUnchanged } from "#data/history/record-version.ts";
import { listEveryOfficialChange } from "#data/official-files/official-changes.ts";
import type { Correction } from "#domain/history/correction.ts";
import { RECORD_TYPES } from "#domain/history/revision.ts";
import type { OfficialChange } from "#domain/official-files/official-change.ts";
import { rollCallIdSchema } from "#domain/roll-calls/roll-call.ts";
import { canLieWithin, spanQuerySchema } from "#domain/values/span-query.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list } from "../endpoint.ts";
import { correctionSchema, toCorrectionResponse } from "../schemas/correction.ts";
import { officialChangeSchema, toOfficialChange } from "../schemas/official-change.ts";

/** Read once for all who ask while the record does not change. */
const cachedCorrections = cachedWhileUnchanged(listCorrections);
const cachedOfficialChanges = cachedWhileUnchanged(listEveryOfficialChange);
const NEWEST_CORRECTION: Order<Correction>[] = [
  { by: ({ correctedOn }) => correctedOn, descending: true },
  { by: ({ correctionId }) => correctionId, descending: true },
];
const NEWEST_CHANGE: Order<OfficialChange>[] = [{ by: ({ changeId }) => changeId, descending: true }];

export const correctionEndpoints = [
  list({
    path: "/corrections",
    tag: "Corrections",
    summary: "Every substantive change to a published record, newest first",
    examples: ["/corrections"],
    query: { revised: z.enum(RECORD_TYPES), ...spanQuerySchema },
    item: correctionSchema,
    after: z.tuple([keyText, z.number()]),
    async list(_params, { revised, ...within }, page) {
      const chosen = (await cachedCorrections()).filter(
        (correction) =>
          (!revised || correction.revised === revised) &&
          canLieWithin({ value: correction.correctedOn, precision: "day" }, within),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_CORRECTION, page);
      return { items: items.map(toCorrectionResponse), next };
    },
  }),
  list({
    path: "/official-changes",
    tag: "Corrections",
    summary: "Changes in official records, most recently found first",
    description: "`since` and `until` refer to the date when we found the change.",
    examples: ["/official-changes"],
    query: { rollCall: rollCallIdSchema, ...spanQuerySchema },
    item: officialChangeSchema,
    after: z.tuple([z.number()]),
    async list(_params, { rollCall, ...within }, page) {
      const chosen = (await cachedOfficialChanges()).filter(
        ({ rollCallId, foundAt }) =>
          (!rollCall || rollCallId === rollCall) &&
          canLieWithin({ value: foundAt.slice(0, 10), precision: "day" }, within),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_CHANGE, page);
      return { items: items.map(toOfficialChange), next };
    },
  }),
];
