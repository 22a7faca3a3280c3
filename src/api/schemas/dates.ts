import { z } from "zod";
import { calendarDateSchema, partialDateSchema } from "#domain/values/calendar-date.ts";
import { named } from "./registry.ts";

export const partialDateResponseSchema = named(
  "PartialDate",
  "A date as precisely as we know it: 2024-03-06 (day), 2024-03 (month) or 2024 (year).",
  partialDateSchema,
);

export const daySchema = named(
  "Day",
  "A calendar date, YYYY-MM-DD, without a time or a time zone.",
  calendarDateSchema,
);

export const timestampSchema = z.iso.datetime();
