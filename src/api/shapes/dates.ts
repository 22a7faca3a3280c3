import { z } from "zod";
import { calendarDateSchema, partialDateSchema } from "#domain/calendar-date.ts";
import { named } from "./registry.ts";

export const partialDateShape = named(
  "PartialDate",
  "A date as far as it is known: 2024-03-06 (day), 2024-03 (month) or 2024 (year).",
  partialDateSchema,
);

export const dayShape = named("Day", "A calendar day, YYYY-MM-DD, without a clock or a time zone.", calendarDateSchema);

export const momentShape = z.iso.datetime();
